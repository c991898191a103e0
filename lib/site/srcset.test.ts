import { expect, test } from 'vitest';
import { readSrcset, writeSrcset } from './srcset';

test.each([
  ['a.png', ['a.png']],
  ['a.png 1x, b.png 2x', ['a.png', 'b.png']],
  ['a.png 1x,b.png 2x', ['a.png', 'b.png']],
  ['  a.png 100w ,\n b.png 200w , ', ['a.png', 'b.png']],
  ['a.png, b.png 2x', ['a.png', 'b.png']],
  ['data:image/svg+xml,<svg/> 1x, b.png 2x', ['data:image/svg+xml,<svg/>', 'b.png']],
  ['', []],
])('the addresses of %j', (srcset, urls) => {
  expect(readSrcset(srcset).map(({ url }) => url)).toEqual(urls);
});

test('what was read is written again', () => {
  expect(writeSrcset(readSrcset(' a.png 1x,b.png'))).toBe('a.png 1x, b.png');
});
