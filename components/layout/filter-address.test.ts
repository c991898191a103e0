import { expect, test } from 'vitest';
import { filtersIn, withFilters } from './filter-address';

const page = 'https://tea.example/en/timeline/';

test.each([
  ['nothing chosen', { only: [], find: ' ' }, page],
  ['two boxes', { only: ['leaf', 'cup'], find: '' }, `${page}?only=leaf&only=cup`],
  ['a word', { only: [], find: 'thé noir ' }, `${page}?find=th%C3%A9+noir`],
])('%s is what the address says', (_what, filters, address) => {
  expect(withFilters(page, filters)).toBe(address);
});

test('other filters take the place of the old ones, and the entry that is read stays', () => {
  expect(withFilters(`${page}?only=leaf&find=x&print=1#oolong`, { only: ['cup'], find: '' })).toBe(
    `${page}?print=1&only=cup#oolong`,
  );
});

test('what is written is read again', () => {
  const filters = { only: ['leaf', 'cup'], find: 'a&b=c #1' };
  expect(filtersIn(withFilters(page, filters))).toEqual(filters);
  expect(filtersIn(page)).toEqual({ only: [], find: '' });
});
