import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRooted, relativeUrl } from '@/lib/site/relative';

test.each([
  ['/fr/histoire/', '/fr/glossaire/#term-jail', '../glossaire/#term-jail'],
  ['/fr/histoire/', '/en/history/', '../../en/history/'],
  ['/fr/histoire/', '/_virli/a.js', '../../_virli/a.js'],
  ['/fr/histoire/', '/fr/histoire/reponses/', 'reponses/'],
  ['/fr/histoire/', '/', '../../'],
  ['/', '/fr/', 'fr/'],
  ['/', '/', './'],
  ['/fr/histoire/', '/fr/histoire/#cp-67', '#cp-67'],
  ['/fr/histoire/', '/fr/histoire/', './'],
  ['/fr/', '/fr/a:b', './a:b'],
])('from %s, %s is %s', (from, to, relative) => {
  expect(relativeUrl(from, to)).toBe(relative);
});

test('resolving a relative address from its page gives the place back, whatever path the site is under', () => {
  const name = fc.stringMatching(/^[a-z0-9:_~.-]{0,5}[a-z0-9]$/);
  const folder = fc.array(name, { maxLength: 6 }).map((names) => `/${names.map((each) => `${each}/`).join('')}`);
  const suffix = fc.constantFrom('', '#cp-67', '?a=/b', '?a#b');
  fc.assert(
    fc.property(folder, folder, folder, fc.option(name), suffix, (base, from, to, file, end) => {
      const target = `${to}${file ?? ''}${end}`;
      const resolved = new URL(relativeUrl(from, target), `http://host${base}${from.slice(1)}`);
      expect(resolved.href).toBe(`http://host${base}${target.slice(1)}`);
    }),
  );
});

test('only what starts at the root of this site is rooted', () => {
  expect(['/fr/', '/'].map(isRooted)).toEqual([true, true]);
  expect(['//host/', '/\\host', 'https://a/', '#x', '../fr/', 'mailto:a@b'].some(isRooted)).toBe(false);
});
