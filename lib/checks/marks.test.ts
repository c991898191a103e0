// What looks like Markdown and is none, or is meant as it is read, is left alone.
import { expect, test } from 'vitest';
import { readFiles } from '@/lib/course/files.node';
import { checkCourse } from './check-course.node';
import { marks } from './marks.node';

const tiny = readFiles('e2e/courses/tiny');

const chapter = (text: string) => {
  const file = 'content/1-leaf/en.mdx';
  const files = {
    ...tiny,
    [file]: (tiny[file] ?? '').replace('Verbena and rooibos give infusions without tea.', () => text),
  };
  return checkCourse(files, '', { marks }).problems;
};

const choice = (text: string) => {
  const file = 'quizzes/1-leaf/leaf-check.yaml';
  const files = {
    ...tiny,
    [file]: (tiny[file] ?? '').replace('en: From another species of plant', () => `en: ${JSON.stringify(text)}`),
  };
  return checkCourse(files, '', { marks }).problems;
};

const innocent = [
  'A fault (#PF or #GP) is told.',
  '#UD comes first.',
  'It takes 5 * 3 minutes, 2*3 at most.',
  'snake_case and a_b_c and C++ and i++.',
  'It costs $5 or $6, $HOME and $PATH, $A/$B.',
  'A \\*BSD, a \\`tick\\`, a \\[#mark\\], 2\\*3\\*4 and \\_x\\_.',
  'Some ~5 ms, about 84 044 of them.',
  'An interval [0, 1] (closed), or [0, 1).',
  "A *word*, **two words**, `code`, ``a ` b``, « *invité* »s and l'**hôte**.",
  'A `**` between backticks, `[x](y`, `$x^2$` and `a | b`.',
  'AT&T, R&D; a < b, a > b, a <= b is between backticks: `a <= b`.',
  '1986 was a year. In 1986. So.',
  '-20 degrees, -x and --option.',
  'A family: \u{1f468}\u200d\u{1f469}\u200d\u{1f467}.',
  'The flag of Scotland: \u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}.',
  '`ls`- and `ps`-like commands.',
  'A choice a | b, and a || b.',
  'Equal: a == b, and not a != b.',
];

test.each(innocent)('in a chapter, "%s" is left alone', (text) => {
  expect(chapter(text.replace('a <= b is', 'a \\<= b is'))).toEqual([]);
});

test.each([
  ...innocent.map((text) => text.replace(/\n/g, ' ')),
  '1968. The year of CP-67.',
  '- 3',
  '# ls',
  '> 3',
  '+ 3',
])('in a choice, "%s" is left alone', (text) => {
  expect(choice(text)).toEqual([]);
});

test.each([
  ['lists, also after a listing', '- one\n- two\n\n1. one\n\n```sh\nls\n```\n\n2. two\n3. three'],
  ['a list right under its sentence', 'These:\n- one\n- two'],
  ['a list of one item', '- one'],
  ['a quotation', '> It is said.'],
  ['a table with a bar in code and an empty cell', '| a | b |\n|:--|--:|\n| `x \\| y` | |'],
  ['a sentence after a table', '| a | b |\n|---|---|\n| 1 | 2 |\n\nA sentence.'],
  ['a listing of another sort, closed by its own fence', '~~~text\n```\n~~~'],
  ['what a console answers, in curly quotes', '```console\n$ ls x\nls: cannot access ‘x’\n```'],
  ['a comment with a curly quote in a script', '```sh\nls # the “list”\n```'],
])('%s is left alone', (_, text) => {
  expect(chapter(text)).toEqual([]);
});

test('each line that loses something is told, not only the first', () => {
  expect(new Set(chapter('A **« b »**c.\nA `d.').map(({ line, column }) => `${line}:${column}`))).toEqual(
    new Set(['23:3', '24:3']),
  );
});
