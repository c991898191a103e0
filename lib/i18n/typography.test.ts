import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from './locales';
import { typography } from './typography';

test.each([
  [
    'fr',
    'Pourquoi ? Parce que : « oui » ; voilà !',
    'Pourquoi\u202f? Parce que\u00a0: «\u00a0oui\u00a0»\u202f; voilà\u202f!',
  ],
  ['fr', "l'hôte d'une VM", 'l’hôte d’une VM'],
  ['fr', '84 044 lectures', '84\u202f044 lectures'],
  ['fr', 'en 1967 CP-40', 'en 1967 CP-40'],
  ['fr', '45 % à 125 ms', '45\u00a0% à 125\u00a0ms'],
  ['fr', 'attendez...', 'attendez…'],
  ['fr', 'le PID 1, de type 2, en version 1.24', 'le PID\u00a01, de type\u00a02, en version\u00a01.24'],
  ['en', 'Type 1, and prototype 1', 'Type\u00a01, and prototype 1'],
  ['en', 'the "first" one', 'the “first” one'],
  ['en', '("alone")', '(“alone”)'],
  ['en', '"\'90s hardware"', '“’90s hardware”'],
  ['en', "the guest's kernel, the guests' memory", 'the guest’s kernel, the guests’ memory'],
  ['en', 'It costs 40 000 exits.', 'It costs 40\u202f000 exits.'],
  ['en', 'What? Yes; really: no!', 'What? Yes; really: no!'],
] as const)('%s: %s', (locale, typed, shown) => {
  expect(typography(typed, locale)).toBe(shown);
});

test('setting twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...locales), (prose, locale) => {
      const once = typography(prose, locale);
      expect(typography(once, locale)).toBe(once);
    }),
  );
});
