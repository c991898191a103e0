import { expect, test } from 'vitest';
import { proseLines } from './prose';

test('what is not prose becomes spaces, and columns stay', () => {
  const source = 'Run `ps` in <Term id="host">hosts</Term> [now](https://a.b).\n\n```sh\nls\n```\nEnd.';
  expect(proseLines(source)).toEqual([
    { line: 1, text: `Run ${' '.repeat(4)} in ${' '.repeat(16)}hosts${' '.repeat(7)} [now${' '.repeat(14)}.` },
    { line: 6, text: 'End.' },
  ]);
});

test('foreign words and quotations are left out when asked', () => {
  const [line] = proseLines('On dit *host* et « guest », pas trap.', true);
  expect(line?.text).toBe(`On dit ${' '.repeat(6)} et ${' '.repeat(9)}, pas trap.`);
});

test('a tag over two lines is no prose, nor is a `>` between its quotes', () => {
  const source = 'See <Term\n  id="host">hosts</Term>.\n\n<Note title="a > b">\nInside.';
  expect(proseLines(source)).toEqual([
    { line: 1, text: `See ${' '.repeat(5)}` },
    { line: 2, text: `${' '.repeat(12)}hosts${' '.repeat(7)}.` },
    { line: 4, text: ' '.repeat(20) },
    { line: 5, text: 'Inside.' },
  ]);
});

test('a comment and a code over two lines are no prose', () => {
  const lines = proseLines('One {/* not\nthis */} two.\nRun `ps\naux` now.').map(({ text }) => text.trim());
  expect(lines).toEqual(['One', 'two.', 'Run', 'now.']);
});

test('a backtick left open takes away no more than its paragraph', () => {
  const lines = proseLines('An open ` here.\n\nNext `ps` paragraph.').map(({ line, text }) => [line, text.trim()]);
  expect(lines).toEqual([
    [1, 'An open ` here.'],
    [3, 'Next      paragraph.'],
  ]);
});

test('a block that is never closed ends with the text', () => {
  expect(proseLines('Before.\n```sh\nls\n\nls -l')).toEqual([{ line: 1, text: 'Before.' }]);
});
