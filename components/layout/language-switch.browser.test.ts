import { afterEach, expect, test, vi } from 'vitest';
import { aTarget } from '@/lib/base/fake-browser';
import { leadLanguageSwitch } from './language-switch.browser';

afterEach(() => vi.unstubAllGlobals());

/** Where the switch leads from a window 800 pixels high, with places so far down; `undefined`: one that is not shown. */
function led(tops: Record<string, number | undefined>, search = ''): string {
  const link = { search: '', hash: '' };
  class FakeElement {
    closest = (selector: string) => (selector === 'a[data-switch]' ? link : null);
  }
  const places = Object.entries(tops).map(([id, top]) => ({
    getAttribute: () => id,
    getClientRects: () => (top === undefined ? [] : [{ top }]),
  }));
  const page = { ...aTarget(), querySelectorAll: () => places };
  vi.stubGlobal('document', page);
  vi.stubGlobal('Element', FakeElement);
  vi.stubGlobal('innerHeight', 800);
  vi.stubGlobal('location', { search });
  leadLanguageSwitch();
  page.fire('click', { target: new FakeElement() });
  return `${link.search}#${link.hash}`;
}

test.each([
  ['the first below the bar, in the upper half', { leaf: -900, rolling: 120, drying: 300 }, '#rolling'],
  ['else the one that began above', { leaf: -900, rolling: -20, drying: 700 }, '#rolling'],
  ['what is below the bar, not what it covers', { leaf: 30, rolling: 90 }, '#rolling'],
  ['nothing, at the top of a page', { leaf: 600 }, '#'],
  ['nothing that is not shown', { leaf: -900, hidden: undefined }, '#leaf'],
])('the other language opens at %s', (_, tops, place) => {
  expect(led(tops)).toBe(place);
});

test('it keeps the filters', () => {
  expect(led({}, '?only=theory')).toBe('?only=theory#');
});
