import { expect, test } from 'vitest';
import { near } from './near';

const chapters = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test.each([
  [7, 3, [1, 2, 3, 4, 5, 6, 7]],
  [400, undefined, [1, 2, 3, 4, 5]],
  [400, 1, [1, 2, 3, 4, 5]],
  [400, 200, [198, 199, 200, 201, 202]],
  [400, 400, [396, 397, 398, 399, 400]],
])('of %d chapters, reading number %s, the bar shows %j', (count, current, shown) => {
  expect(near(chapters(count), current)).toEqual(shown);
});
