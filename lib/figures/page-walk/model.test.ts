import { expect, test } from 'vitest';
import { references, walk } from './model';

test.each([
  [4, 4, 24],
  [5, 5, 35],
  [1, 1, 3],
  [2, 3, 11],
])('%i guest levels by %i nested levels cost %i references', (guest, nested, count) => {
  expect(references(walk(guest, nested))).toBe(count);
  expect(references(walk(guest, nested))).toBe((guest + 1) * (nested + 1) - 1);
});

test('references are numbered in the order the processor makes them, without a gap', () => {
  const numbers = walk(4, 4).flatMap(({ nested, entry }) =>
    [...nested, ...(entry ? [entry] : [])].map(({ number }) => number),
  );
  expect(numbers).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
});

test('the highest guest table comes first, and the last turn ends at the data', () => {
  const turns = walk(4, 4);
  expect(turns.map(({ level }) => level)).toEqual([4, 3, 2, 1, 0]);
  expect(turns.at(-1)?.entry).toBeUndefined();
});
