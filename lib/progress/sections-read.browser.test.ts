import { afterEach, expect, test, vi } from 'vitest';
import { aStore } from '@/lib/base/fake-browser';
import { keepRead, sectionsRead } from './sections-read.browser';

function aBrowser(text?: string, full = false) {
  const store = aStore(text === undefined ? {} : { 'virli:sections:tea': text }, { full });
  vi.stubGlobal('localStorage', store);
}

afterEach(() => vi.unstubAllGlobals());

test('each chapter keeps the sections that were read, each once', () => {
  aBrowser();
  for (const section of ['picking', 'drying', 'picking']) keepRead('tea', 'leaf', section);
  keepRead('tea', 'cup', 'clay');
  expect(sectionsRead('tea', 'leaf')).toEqual(['picking', 'drying']);
  expect(sectionsRead('tea', 'cup')).toEqual(['clay']);
  expect(sectionsRead('tea', 'constructor')).toEqual([]);
});

test.each(['not json', '[]', '{"version":2,"chapters":{"leaf":["picking"]}}', '{"version":1,"chapters":{"leaf":7}}'])(
  'a store that cannot be read (%s) counts as nothing, and is written anew',
  (stored) => {
    aBrowser(stored);
    expect(sectionsRead('tea', 'leaf')).toEqual([]);
    keepRead('tea', 'leaf', 'picking');
    expect(sectionsRead('tea', 'leaf')).toEqual(['picking']);
  },
);

test('a browser that refuses to store or to be asked is no error', () => {
  aBrowser(undefined, true);
  expect(() => keepRead('tea', 'leaf', 'picking')).not.toThrow();
  vi.stubGlobal('localStorage', undefined);
  expect(sectionsRead('tea', 'leaf')).toEqual([]);
});
