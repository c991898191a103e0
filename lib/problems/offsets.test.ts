import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetAt, placeAt } from './offsets';

test('lines and columns are counted from 1', () => {
  expect(placeAt('un\ndeux', 4)).toEqual({ line: 2, column: 2 });
  expect(offsetAt('un\ndeux', { line: 2, column: 2 })).toBe(4);
  expect(offsetAt('un', { line: 9, column: 9 })).toBe(2);
});

test('a place leads back to where it was', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'é', '\n')), fc.nat(30), (letters, at) => {
      const text = letters.join('');
      const offset = Math.min(at, text.length);
      expect(offsetAt(text, placeAt(text, offset))).toBe(offset);
    }),
  );
});
