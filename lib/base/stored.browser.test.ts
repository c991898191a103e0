import { afterEach, expect, test, vi } from 'vitest';
import { aStore } from './fake-browser';
import { store, stored } from './stored.browser';

afterEach(() => vi.unstubAllGlobals());

test('what is kept is found again', () => {
  vi.stubGlobal('localStorage', aStore());
  store('tea', 'green');
  expect(stored('tea')).toBe('green');
});

test.each([undefined, aStore({}, { closed: true })])('a browser that keeps nothing is no error', (localStorage) => {
  vi.stubGlobal('localStorage', localStorage);
  store('tea', 'green');
  expect(stored('tea')).toBeNull();
});
