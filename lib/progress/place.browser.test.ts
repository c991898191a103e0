import { afterEach, expect, test, vi } from 'vitest';
import { aStore } from '@/lib/base/fake-browser';
import { keepSection, readPlaces } from './place.browser';

function aBrowser(text?: string, full = false) {
  const store = aStore(text === undefined ? {} : { 'virli:reading:tea': text }, { full });
  vi.stubGlobal('localStorage', store);
  return store.kept;
}

afterEach(() => vi.unstubAllGlobals());

test('each chapter keeps the section last read', () => {
  aBrowser();
  keepSection('tea', 'leaf', 'drying');
  keepSection('tea', 'cup', 'clay');
  keepSection('tea', 'leaf', 'rolling');
  expect(readPlaces('tea')).toEqual({ leaf: 'rolling', cup: 'clay' });
});

// An object puts names that are numbers first, in their order, whenever they came.
test.each([
  ['leaf', 'cup'],
  ['1', '2'],
  ['2', '1'],
  ['constructor', '7'],
])('the chapter read last is kept as such, whatever the chapters are called (%s, %s)', (one, other) => {
  const kept = aBrowser();
  for (const chapter of [one, other, one]) keepSection('tea', chapter, 'drying');
  expect(JSON.parse(kept.get('virli:reading:tea') ?? '')).toMatchObject({ last: one });
  keepSection('tea', other, 'clay');
  expect(JSON.parse(kept.get('virli:reading:tea') ?? '')).toMatchObject({ last: other });
  expect(readPlaces('tea')).toEqual({ [one]: 'drying', [other]: 'clay' });
});

test.each([
  'not json',
  '[]',
  '{"places":{"leaf":"rolling"}}',
  '{"version":1,"places":{"leaf":"rolling"}}',
  '{"version":2,"places":[]}',
])('a store that cannot be read (%s) counts as nothing, and is written anew', (stored) => {
  aBrowser(stored);
  expect(readPlaces('tea')).toEqual({});
  keepSection('tea', 'leaf', 'drying');
  expect(readPlaces('tea').leaf).toBe('drying');
});

test('an entry of another shape is ignored, the others stay', () => {
  aBrowser('{"version":2,"places":{"leaf":{"section":"rolling","at":1},"cup":"clay"}}');
  expect(readPlaces('tea')).toEqual({ cup: 'clay' });
});

test('a browser that refuses to store is no error', () => {
  aBrowser(undefined, true);
  expect(() => keepSection('tea', 'leaf', 'drying')).not.toThrow();
  expect(readPlaces('tea')).toEqual({});
});

test('a browser that refuses to be asked is no error', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(readPlaces('tea')).toEqual({});
  expect(() => keepSection('tea', 'leaf', 'drying')).not.toThrow();
});
