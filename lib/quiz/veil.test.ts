import fc from 'fast-check';
import { expect, test } from 'vitest';
import { veil } from './veil';

test('veiled words cannot be read at a glance', () => {
  expect(veil('right: S370')).toBe('evtug: F825');
});

test('lifting the veil gives the text back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(veil(veil(text))).toBe(text);
    }),
  );
});
