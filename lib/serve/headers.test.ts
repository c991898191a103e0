import fc from 'fast-check';
import { expect, test } from 'vitest';

import { formatHeaders, headersFor, parseHeaders } from './headers';

test('a `_headers` file gives each path its headers', () => {
  const rules = parseHeaders(
    "# policy\n/fr/\n  Content-Security-Policy: default-src 'none'; img-src data:\n\n/_virli/*\n  Cache-Control: immutable\n",
  );
  expect(headersFor(rules, '/fr/')).toEqual({ 'content-security-policy': "default-src 'none'; img-src data:" });
  expect(headersFor(rules, '/_virli/a.js')).toEqual({ 'cache-control': 'immutable' });
  expect(headersFor(rules, '/en/')).toEqual({});
});

test.each([
  ['/*', '/', true],
  ['/a/*', '/a/b/c', true],
  ['/a/*', '/ab', false],
  ['/*.js', '/x/y.js', true],
  ['/*.js', '/x/y.jsx', false],
  ['/a*a', '/a', false],
  ['/*/x/*/y', '/1/x/2/y', true],
  ['/a.c', '/abc', false],
])('the path %s, asked for %s: %s', (path, asked, matches) => {
  expect(headersFor([{ path, headers: [['X', '1']] }], asked)).toEqual(matches ? { x: '1' } : {});
});

test('a header without a path, or without a colon, is skipped', () => {
  expect(parseHeaders('  X: 1\n/fr/\n  nonsense\n')).toEqual([{ path: '/fr/', headers: [] }]);
});

test('what is written is read again', () => {
  const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,8}$/);
  const rule = fc.record({
    path: word.map((name) => `/${name}/`),
    headers: fc.array(fc.tuple(word, word), { minLength: 1 }),
  });
  fc.assert(
    fc.property(fc.array(rule), (rules) => {
      expect(parseHeaders(formatHeaders(rules))).toEqual(rules);
    }),
  );
});
