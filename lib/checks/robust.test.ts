// Whatever is done to a file, an author gets problems with places, never a stack trace.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFiles } from '@/lib/course/files.node';
import { checkCourse } from './check-course.node';

const tiny = readFiles('e2e/courses/tiny');

const damage = fc.record({
  file: fc.constantFrom(...Object.keys(tiny)),
  at: fc.nat(10_000),
  removed: fc.nat(60),
  added: fc.oneof(
    fc.string(),
    fc.constantFrom(
      '<',
      '</',
      '{',
      '}',
      '"',
      ': ',
      '- ',
      '\t',
      '\n',
      '&a ',
      '*a',
      '[#x]',
      '<Term',
      '<https://x',
      '<5',
      '{x',
      '$x^2$',
      '**',
      '\u00a0',
      '|',
      '```',
      '---\n',
      '#',
      '!a ',
      '? ',
      '%',
      '0755',
      '\u00a0',
      '\u200b',
      '\ufffd',
      '\0',
      '\r',
      '__proto__: x\n',
      'constructor: x\n',
    ),
  ),
});

test('a text that begins with a star is told, not thrown', () => {
  const file = 'quizzes/1-leaf/leaf-check.yaml';
  const quiz = tiny[file] ?? '';
  const { problems } = checkCourse({
    ...tiny,
    [file]: quiz.replace('en: From another species of plant', 'en: *a3103'),
  });
  expect(problems).toMatchObject([{ file, line: 16, what: 'The text begins with "*", which YAML keeps for itself.' }]);
});

test('a file damaged anywhere gives problems that stand in the file', () => {
  fc.assert(
    fc.property(damage, ({ file, at, removed, added }) => {
      const text = tiny[file] ?? '';
      const start = at % (text.length + 1);
      const files = { ...tiny, [file]: text.slice(0, start) + added + text.slice(start + removed) };
      for (const problem of checkCourse(files).problems) {
        expect(problem.what, 'says something').not.toBe('');
        expect(`${problem.what} ${problem.fix}`, 'in our words').not.toMatch(
          /acorn|esbuild|micromark|\(note:|Error:|\n\s+at /,
        );
        expect(problem.line ?? 1, 'a line of the file').toBeLessThanOrEqual(
          (files[problem.file] ?? '').split('\n').length,
        );
        expect(problem.line ?? 1).toBeGreaterThan(0);
      }
    }),
    { numRuns: 150 },
  );
}, 180_000);
