import { expect, test } from 'vitest';
import { shortenProperties } from '@/lib/site/short-names';

test.each([
  [
    'the one that is used most has the first name',
    ':root{--ink:#000;--rule:#ccc}p{a:var(--rule);b:var(--rule)}q{a:var(--ink)}',
    ':root{--b:#000;--a:#ccc}p{a:var(--a);b:var(--a)}q{a:var(--b)}',
  ],
  ['a name inside another is not it', ':root{--ink:1;--ink-soft:2}', ':root{--a:1;--b:2}'],
  [
    'anchors are named alike',
    'p{anchor-name:--term}q{position-anchor:--term}',
    'p{anchor-name:--a}q{position-anchor:--a}',
  ],
  ['texts and classes are left alone', '.x--ink{content:"--ink";a:var(--ink)}', '.x--ink{content:"--ink";a:var(--a)}'],
])('%s', (_sentence, css, short) => {
  expect(shortenProperties(css)).toBe(short);
});

test('a name that a drawing asks for stays, and no other takes one that is in use', () => {
  const css = ':root{--process:1;--ink:2}';
  expect(shortenProperties(css, 'fill="var(--process)"')).toBe(':root{--process:1;--a:2}');
  expect(shortenProperties(css, 'unshare --a')).toBe(':root{--b:1;--c:2}');
});

test('there are always more names', () => {
  const css = `p{${Array.from({ length: 60 }, (_, index) => `--long-${index}:1`).join(';')}}`;
  const names = shortenProperties(css).match(/--\w+/g);
  expect(new Set(names).size).toBe(60);
  expect(names?.slice(-9)).toEqual(['--Z', '--aa', '--ab', '--ac', '--ad', '--ae', '--af', '--ag', '--ah']);
});
