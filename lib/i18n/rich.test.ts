import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joined, linked, piecesOf, richText, tagged, wordsOf } from './rich';

test('a text is read as the pieces that it was made of', () => {
  const text = joined(
    tagged('p', richText('a < b, '), tagged('code', richText('p & "q"'))),
    tagged('ul', tagged('li', linked('https://example.org/?a=1&b="2"', tagged('em', richText('there'))))),
  );
  expect(piecesOf(text)).toEqual([
    { tag: 'p', pieces: ['a < b, ', { tag: 'code', pieces: ['p & "q"'] }] },
    {
      tag: 'ul',
      pieces: [
        {
          tag: 'li',
          pieces: [{ tag: 'a', href: 'https://example.org/?a=1&b="2"', pieces: [{ tag: 'em', pieces: ['there'] }] }],
        },
      ],
    },
  ]);
  expect(wordsOf(text)).toBe('a < b, p & "q"there');
});

test('any words come back as they were, also those that look like signs or tags', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z<>&;"'\s/!-]+$/), (words) => {
      const text = richText(words);
      expect(wordsOf(text)).toBe(words);
      expect(piecesOf(tagged('code', text))).toEqual([{ tag: 'code', pieces: [words] }]);
    }),
  );
  expect(wordsOf(richText('&amp; &eacute; &nbsp;'))).toBe('&amp; &eacute; &nbsp;');
});
