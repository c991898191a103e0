import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { offsetWithin } from './within';

test.each([
  ['plain', 'a: un **mot**s\n'],
  ['between double quotes, with an escape', 'a: "un \\"deux\\" **mot**s"\n'],
  ['between single quotes', "a: 'l''un **mot**s'\n"],
  ['over several lines between quotes', 'a: "un\n  deux **mot**s"\n'],
  ['as a block', 'a: |\n  un\n\n    deux **mot**s\n'],
  ['as a folded block with a comment', 'a: >-  # said\n  un\n  deux **mot**s\n'],
])('a character of a text written %s is found', (_how, yaml) => {
  const text: string = parse(yaml).a;
  expect(offsetWithin(yaml, 3, text, text.indexOf('**s'))).toBe(yaml.indexOf('**s'));
  expect(offsetWithin(yaml, 3, text, text.indexOf('m'))).toBe(yaml.indexOf('mot'));
});

test('a character that is written as an escape is told at the beginning of its text', () => {
  const yaml = 'a: "un\\u00a0deux"';
  expect(offsetWithin(yaml, 3, parse(yaml).a, 2)).toBe(3);
});

test('what stands after an escape is told there too, not where its sign stands in a later line', () => {
  const yaml = 'a: "un\\n### deux"\nb: trois *deux* #\n';
  const text: string = parse(yaml).a;
  expect(offsetWithin(yaml, 3, text, text.indexOf('#'))).toBe(3);
});
