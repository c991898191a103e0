import { afterEach, expect, test, vi } from 'vitest';
import { start } from './restore-filters.browser';

afterEach(() => vi.unstubAllGlobals());

/** What the filters of a page say at this address; the browser has left them as they were. */
function restored(search: string): string {
  const boxes = ['theory', 'security'].map((value) => ({ value, checked: value === 'theory' }));
  const field = { value: 'typed' };
  vi.stubGlobal('location', { href: `https://school.example/timeline/${search}` });
  vi.stubGlobal('document', { querySelectorAll: () => boxes, querySelector: () => field });
  start();
  return [...boxes.filter(({ checked }) => checked).map(({ value }) => value), `"${field.value}"`].join(' ');
}

test.each([
  ['?only=security', 'security ""'],
  ['?only=security&only=theory', 'theory security ""'],
  ['?find=popek', '"popek"'],
  ['?only=security&find=popek', 'security "popek"'],
  ['', 'theory "typed"'],
  ['?from=mail', 'theory "typed"'],
])('at the address %s the filters are %s', (search, filters) => {
  expect(restored(search)).toBe(filters);
});
