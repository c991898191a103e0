import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { placesAround } from './marked-places.browser';

afterEach(() => vi.unstubAllGlobals());

/** A page with places so far down; `undefined`: one that is not shown. Gives how often one was measured. */
function aPage(tops: (number | undefined)[]): () => number {
  let measured = 0;
  const marked = tops.map((top, index) => ({
    getAttribute: () => `place-${index}`,
    getClientRects() {
      measured++;
      return top === undefined ? [] : [{ top }];
    },
  }));
  vi.stubGlobal('document', { querySelectorAll: () => marked });
  return () => measured;
}

test('a line of the window stands between two places', () => {
  aPage([-900, -20, 120, 700]);
  expect(placesAround(50)).toEqual({
    above: { id: 'place-1', topPixels: -20 },
    below: { id: 'place-2', topPixels: 120 },
  });
});

test('above the first place, below the last one, and where there is none', () => {
  aPage([120]);
  expect(placesAround(50)).toEqual({ below: { id: 'place-0', topPixels: 120 } });
  expect(placesAround(400)).toEqual({ above: { id: 'place-0', topPixels: 120 } });
  aPage([]);
  expect(placesAround(50)).toEqual({});
});

test('in a long chapter few places are measured', () => {
  const measured = aPage(Array.from({ length: 128 }, (_, index) => index * 300 - 20_000));
  placesAround(400);
  expect(measured()).toBeLessThan(20);
});

test('whatever is hidden, the nearest places that are shown are found', () => {
  const tops = fc.array(fc.option(fc.integer({ min: -2_000, max: 2_000 }), { nil: undefined }), { maxLength: 30 });
  fc.assert(
    fc.property(tops, fc.integer({ min: 0, max: 800 }), (mixed, line) => {
      const shown = mixed.filter((top) => top !== undefined).sort((one, other) => one - other);
      const inOrder = mixed.map((top) => (top === undefined ? undefined : shown.shift()));
      aPage(inOrder);
      const { above, below } = placesAround(line);
      const known = inOrder.filter((top) => top !== undefined);
      expect(above?.topPixels).toBe(known.findLast((top) => top <= line));
      expect(below?.topPixels).toBe(known.find((top) => top > line));
    }),
  );
});
