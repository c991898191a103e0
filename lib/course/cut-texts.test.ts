import { expect, test } from 'vitest';
import { readYaml } from '@/lib/problems/yaml-file';
import { cutTexts } from './cut-texts';

const placesIn = (text: string) => cutTexts(readYaml('tea.yaml', text)).map(({ line, column }) => [line, column]);

test.each([
  ['a text in a language', 'fr: Le thé # 3\nen: Tea', [[1, 12]]],
  ['a single word in a language', 'fr: thé\nen: C # sharp', [[2, 7]]],
  ['a text of several words under another name', 'title: Tea and # water', [[1, 16]]],
  ['a text in a list', '- Black tea # and green', [[1, 13]]],
])('%s may not go on after " #"', (_what, yaml, places) => {
  expect(placesIn(yaml)).toEqual(places);
});

test.each([
  ['behind a name', 'id: tea # never changes'],
  ['behind a number and a date', 'rev: 2 # raised\ndate: 1972-08 # the month'],
  ['behind quotes', 'fr: "Le thé # 3" # said so'],
  ['behind a mapping and a list', 'slug: { fr: le thé, en: tea } # the address\nnames: [black tea] # and green'],
  ['on a line of its own', '# said\nfr: Le thé\n# more\nen: Tea'],
  ['without a space it is none', 'en: Tea in C# minor'],
])('a comment %s is welcome', (_where, yaml) => {
  expect(placesIn(yaml)).toEqual([]);
});

test('a text over several lines between `|` may have it', () => {
  expect(placesIn('fr: |\n  Le thé # 3\n  est chaud.\n')).toEqual([]);
});
