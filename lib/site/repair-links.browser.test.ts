import { afterEach, expect, test, vi } from 'vitest';
import { notFoundUrl, repairData } from './not-found';
import { start } from './repair-links.browser';

afterEach(() => vi.unstubAllGlobals());

/** Where the link to /fr/histoire/#cp-67 leads once `file` has been shown at `path`. */
function led(file: string, path: string, siteUrl?: string): string | undefined {
  const written = file === '404.html' ? '../fr/histoire/#cp-67' : '../histoire/#cp-67';
  const link = {
    href: written,
    getAttribute: () => link.href,
    setAttribute(_: string, to: string) {
      link.href = to;
    },
  };
  const outside = { getAttribute: () => 'https://example.org/', setAttribute: () => expect.unreachable() };
  vi.stubGlobal('location', { pathname: path, origin: 'https://school.example' });
  vi.stubGlobal('document', { querySelectorAll: () => [link, outside] });
  const data = Object.entries(repairData(file, siteUrl)).map(([name, value]) => [name.replace('data-', ''), value]);
  start({ dataset: Object.fromEntries(data) });
  return link.href;
}

test('the links of a 404 page are written for one level below its folder', () => {
  expect(['404.html', 'fr/404.html'].map(notFoundUrl)).toEqual(['/x/', '/fr/x/']);
});

test.each([
  ['fr/404.html', '/fr/rien', '/fr/histoire/#cp-67'],
  ['fr/404.html', '/fr/rien/du/tout/', '/fr/histoire/#cp-67'],
  ['fr/404.html', '/a/b/c/fr/rien/du/tout', '/a/b/c/fr/histoire/#cp-67'],
  ['fr/404.html', '/fr', '/fr/histoire/#cp-67'],
  ['404.html', '/rien', '/fr/histoire/#cp-67'],
  ['404.html', '/rien/', '/fr/histoire/#cp-67'],
  ['404.html', '/a/b/rien', '/a/b/fr/histoire/#cp-67'],
  ['404.html', '/a/b/fr/rien/encore', '/a/b/fr/histoire/#cp-67'],
])('%s shown at %s leads to %s', (file, path, to) => {
  expect(led(file, path)).toBe(to);
});

test.each([
  ['fr/404.html', '/en/virli/fr/rien', '/en/virli/fr/histoire/#cp-67'],
  ['fr/404.html', '/fr/virli/fr/rien/', '/fr/virli/fr/histoire/#cp-67'],
  ['fr/404.html', '/virli/fr/rien/en/tout', '/virli/fr/histoire/#cp-67'],
  ['404.html', '/fr/virli/en/nothing', '/fr/virli/fr/histoire/#cp-67'],
])('in a folder that is called like a language, the links of %s at %s stay inside the course', (file, path, to) => {
  expect(led(file, path)).toBe(to);
  expect(led(file, path, 'https://elsewhere.example/virli')).toBe(to);
});

test('a site that knows its address in a folder called like a language trusts that address', () => {
  expect(led('fr/404.html', '/fr/virli/fr/rien/fr/tout', 'https://school.example/fr/virli')).toBe(
    '/fr/virli/fr/histoire/#cp-67',
  );
});

test('a site that knows its address finds its way from any depth, at that address only', () => {
  expect(led('404.html', '/virli/far/away/', 'https://school.example/virli')).toBe('/virli/fr/histoire/#cp-67');
  expect(led('404.html', '/copy/away', 'https://school.example/virli')).toBe('/copy/fr/histoire/#cp-67');
  expect(led('404.html', '/copy/away', 'https://virli.example')).toBe('/copy/fr/histoire/#cp-67');
});
