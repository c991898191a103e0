import { expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { seenWays } from './seen';
import { seenWords } from './seen-words';

test('one work and several are spoken of differently', () => {
  expect(seenWords('quoted', 1, 'en')).toBe('Known through others who cite it.');
  expect(seenWords('quoted', 2, 'en')).toBe('Known through others who cite them.');
});

test('every way of seeing has sentences of its own, in each language', () => {
  const all = seenWays.flatMap((seen) =>
    [1, 2].flatMap((works) => locales.map((locale) => seenWords(seen, works, locale))),
  );
  expect(new Set(all).size).toBe(all.length);
});
