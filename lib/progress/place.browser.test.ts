import { afterEach, expect, test, vi } from 'vitest';
import { keepPlace, readPlaces } from './place.browser';

function aBrowser(stored: string | null = null, full = false) {
  let kept = stored;
  vi.stubGlobal('localStorage', {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      kept = value;
    },
  });
}

afterEach(() => vi.unstubAllGlobals());

test('each chapter keeps the section last read', () => {
  aBrowser();
  keepPlace('tea', 'leaf', 'drying', 1);
  keepPlace('tea', 'cup', 'clay', 2);
  keepPlace('tea', 'leaf', 'rolling', 3);
  expect(readPlaces('tea')).toEqual({ leaf: { section: 'rolling', at: 3 }, cup: { section: 'clay', at: 2 } });
});

test('of two tabs in the same chapter, the latest wins', () => {
  aBrowser();
  keepPlace('tea', 'leaf', 'rolling', 9);
  keepPlace('tea', 'leaf', 'drying', 8);
  expect(readPlaces('tea').leaf?.section).toBe('rolling');
});

test.each(['not json', '[]', '{"version":2,"places":{}}', '{"version":1,"places":[]}'])(
  'a store that cannot be read (%s) counts as nothing, and is written anew',
  (stored) => {
    aBrowser(stored);
    expect(readPlaces('tea')).toEqual({});
    keepPlace('tea', 'leaf', 'drying', 1);
    expect(readPlaces('tea').leaf?.section).toBe('drying');
  },
);

test('an entry of another shape is ignored, the others stay', () => {
  aBrowser('{"version":1,"places":{"leaf":{"section":7,"at":1},"cup":{"section":"clay","at":2}}}');
  expect(readPlaces('tea')).toEqual({ cup: { section: 'clay', at: 2 } });
});

test('a browser that refuses to store is no error', () => {
  aBrowser(null, true);
  expect(() => keepPlace('tea', 'leaf', 'drying', 1)).not.toThrow();
  expect(readPlaces('tea')).toEqual({});
});

test('a browser that refuses to be asked is no error', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(readPlaces('tea')).toEqual({});
  expect(() => keepPlace('tea', 'leaf', 'drying', 1)).not.toThrow();
});
