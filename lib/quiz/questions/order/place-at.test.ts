import { expect, test } from 'vitest';
import { placeAt } from './place-at';

const middles = [25, 75, 125, 175];

test.each([
  ['a row that is hardly moved keeps its place', 1, 80, 1],
  ['a row dragged past the next one takes its place', 1, 126, 2],
  ['a row dragged past the one above takes its place', 1, 24, 0],
  ['dragged far below the list, it is the last', 0, 900, 3],
  ['dragged far above the list, it is the first', 3, -900, 0],
])('%s', (_what, from, y, place) => {
  expect(placeAt(middles, from, y)).toBe(place);
});
