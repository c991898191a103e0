import { afterEach, expect, test, vi } from 'vitest';
import { aTarget } from '@/lib/base/fake-browser';
import { start } from './address.browser';

afterEach(() => vi.unstubAllGlobals());

/** The address that a page is at after the script has run. */
function after(address: string): string {
  let shown = new URL(address);
  const { pathname, search, hash, host } = shown;
  const replaceState = (_state: unknown, _title: unknown, to: string) => {
    shown = new URL(to, address);
  };
  vi.stubGlobal('location', { pathname, search, hash, host });
  vi.stubGlobal('history', { replaceState });
  start();
  return shown.href;
}

test.each([
  ['https://school.example/fr/feuille', 'https://school.example/fr/feuille/'],
  ['https://school.example/virli?x=/a#cp-67', 'https://school.example/virli/?x=/a#cp-67'],
  ['https://school.example/virli/', 'https://school.example/virli/'],
  ['https://school.example/fr/feuille/?x=a#b', 'https://school.example/fr/feuille/?x=a#b'],
  ['https://school.example/fr/feuille/index.html', 'https://school.example/fr/feuille/index.html'],
  ['https://school.example/', 'https://school.example/'],
])('a page served at %s is at %s', (served, at) => {
  expect(after(served)).toBe(at);
});

/** Where a link of a page that was opened from a file leads, once somebody has clicked. */
function led(href: string): string {
  const link = { href };
  const page = aTarget();
  vi.stubGlobal('location', { pathname: '/media/stick/fr/index.html', search: '', hash: '', host: '' });
  vi.stubGlobal('document', { links: [link] });
  vi.stubGlobal('addEventListener', page.addEventListener);
  start();
  page.fire('click');
  return link.href;
}

test.each([
  ['file:///media/stick/fr/feuille/', 'file:///media/stick/fr/feuille/index.html'],
  ['file:///media/stick/fr/feuille/#cp-67', 'file:///media/stick/fr/feuille/index.html#cp-67'],
  ['file:///media/stick/fr/feuille/index.html', 'file:///media/stick/fr/feuille/index.html'],
  ['https://www.rfc-editor.org/', 'https://www.rfc-editor.org/'],
])('from a file, a link to %s leads to %s', (href, to) => {
  expect(led(href)).toBe(to);
});
