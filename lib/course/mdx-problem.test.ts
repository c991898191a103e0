// What no diff of messages.md can show: a text without its last line end, and words that no parser says today.
import { expect, test } from 'vitest';
import { mdxProblem } from './mdx-problem';
import { parseMdx } from './mdx-tree.node';

test('a text that ends right after `<` is told there', () => {
  expect(parseMdx('fr.mdx', 'Un thé <').problem).toEqual({
    file: 'fr.mdx',
    line: 1,
    column: 9,
    level: 'error',
    what: 'The text ends right after `<`.',
    fix: 'For the sign itself, write `&lt;` or put it between backticks.',
  });
});

test('what the parser says in unknown words is told without them', () => {
  expect(mdxProblem('fr.mdx', 'Un thé', new Error('Unheard of'))).toEqual({
    file: 'fr.mdx',
    line: 1,
    column: 1,
    level: 'error',
    what: 'The text cannot be read from here on.',
    fix: 'Look for a `<`, a `{` or a listing that is opened and not closed.',
  });
});
