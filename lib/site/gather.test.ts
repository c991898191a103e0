import { expect, test } from 'vitest';
import { gather } from '@/lib/site/gather';

test.each([
  [
    'what stands on the same pages comes together',
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [['a', 'b']],
  ],
  [
    'what a page lacks comes apart',
    [
      ['a', 'b', 'c'],
      ['a', 'b'],
    ],
    [['a', 'b'], ['c']],
  ],
  ['pages that have nothing in common share nothing', [['a'], ['b'], []], [['a'], ['b']]],
  ['a site without islands has no group', [[], []], []],
])('%s', (_sentence, pages, groups) => {
  expect(gather(pages)).toEqual(groups);
  expect(gather(pages.toReversed())).toEqual(groups);
});
