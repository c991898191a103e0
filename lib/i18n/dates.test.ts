import { expect, test } from 'vitest';
import { dateShown, decadeOf } from './dates';

test.each([
  ['1979', 'fr', '1979'],
  ['1972-08', 'fr', 'août 1972'],
  ['1972-08', 'en', 'August 1972'],
  ['1972-08-02', 'fr', '2\u00a0août 1972'],
  ['1972-08-02', 'en', '2\u00a0August 1972'],
  ['1970-07-01', 'fr', '1er\u00a0juillet 1970'],
  ['1970-07-01', 'en', '1\u00a0July 1970'],
] as const)('%s in %s is %s, no more precise than it is known', (date, locale, shown) => {
  expect(dateShown(date, locale)).toBe(shown);
});

test.each([
  ['1969-12-31', 1960],
  ['1970', 1970],
  ['2000-01', 2000],
])('%s is in the decade of %i', (date, decade) => {
  expect(decadeOf(date)).toBe(decade);
});
