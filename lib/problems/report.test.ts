import { expect, test } from 'vitest';
import type { Problem } from './problem';
import { count, report } from './report';

test('a problem says where, what and how to fix, and shows the lines', () => {
  const text = 'one\n    - id: s370\n      fr: Le System/370\n';
  const missing: Problem = {
    file: 'quizzes/1-history/machines.yaml',
    line: 3,
    column: 7,
    where: 'question "first-vm", choice "s370"',
    level: 'error',
    what: 'The English text is missing:',
    fix: 'every text needs `fr` and `en`.',
    add: 'en: …',
  };
  expect(report([missing], () => text)).toBe(`quizzes/1-history/machines.yaml:3:7   question "first-vm", choice "s370"
  The English text is missing: every text needs \`fr\` and \`en\`.
      2 |     - id: s370
      3 |       fr: Le System/370
        |       ^ add below:   en: …

1 problem in 1 file. Nothing was built.`);
});

test('problems are sorted by place, whatever their order', () => {
  const problems = [aProblem('b.yaml', 2), aProblem('a.yaml', 10), aProblem('a.yaml', 9)];
  const places = report(problems)
    .split('\n')
    .filter((line) => line.includes('.yaml'));
  expect(places).toEqual(['a.yaml:9', 'a.yaml:10', 'b.yaml:2']);
});

test('the count tells errors and advice apart', () => {
  expect(count([])).toBe('No problem.');
  expect(count([aProblem('a.yaml', 1), aProblem('b.yaml', 1)])).toBe('2 problems in 2 files. Nothing was built.');
  expect(count([{ ...aProblem('a.yaml', 1), level: 'advice' }])).toBe('1 piece of advice.');
  expect(count([aProblem('a.yaml', 1), { ...aProblem('a.yaml', 2), level: 'advice' }])).toBe(
    '1 problem in 1 file. Nothing was built. 1 piece of advice.',
  );
});

test('a long line is cut around the place, and the caret stays under it', () => {
  const line = `${'a'.repeat(150)}X${'b'.repeat(150)}`;
  const [, shown = '', caret = ''] = report([{ ...aProblem('a.mdx', 1), column: 151 }], () => line)
    .split('\n')
    .slice(1);
  expect(shown.length).toBeLessThan(120);
  expect(shown.charAt(caret.indexOf('^'))).toBe('X');
});

function aProblem(file: string, line: number): Problem {
  return { file, line, level: 'error', what: 'Something.', fix: 'Mend it.' };
}
