import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unveiled, veiled } from './veil';

test('veiled words cannot be read at a glance', () => {
  expect(veiled('right: S370')).toBe('~evtug: F825~');
});

test('lifting the veil gives the key back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(unveiled(veiled({ right: [text] }))).toEqual({ right: [text] });
    }),
  );
});
