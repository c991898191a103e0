import fc from 'fast-check';
import { expect, test } from 'vitest';
import { random, seedFrom, shuffle } from './random';

test('the same seed gives the same order', () => {
  expect(shuffle(['a', 'b', 'c', 'd'], 7)).toEqual(shuffle(['a', 'b', 'c', 'd'], 7));
});

test('two questions get different seeds', () => {
  expect(seedFrom('cp67-io')).not.toBe(seedFrom('cp67-oi'));
});

test('a shuffle keeps every item, and leaves the list given alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
      const before = [...items];
      expect(shuffle(items, seed).toSorted()).toEqual(before.toSorted());
      expect(items).toEqual(before);
    }),
  );
});

test('every item reaches every place about equally often', () => {
  const places = [0, 0, 0];
  for (let seed = 0; seed < 3000; seed++) {
    const place = shuffle(['x', 'y', 'z'], seedFrom(`reader-${seed}`)).indexOf('x');
    places[place] = (places[place] ?? 0) + 1;
  }
  for (const count of places) expect(count).toBeGreaterThan(900);
});

test('numbers stay in [0, 1)', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const value = random(seed)();
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1);
    }),
  );
});
