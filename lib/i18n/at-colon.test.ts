import { expect, test } from 'vitest';
import { atColon, brokenAtColon } from './at-colon';

test.each([
  ['Conteneurs\u00a0: un noyau, plusieurs vues', ['Conteneurs\u00a0:', 'un noyau, plusieurs vues']],
  ['Namespaces: what is seen', ['Namespaces:', 'what is seen']],
  ['One: two: three', ['One:', 'two: three']],
  ['One recipe, one kernel', undefined],
  ['At 10:30, a trap', undefined],
  ['What is left:', undefined],
  [': not a name', undefined],
  ['https://example.org', undefined],
])('%s has the parts %j', (title, parts) => {
  expect(atColon(title)).toEqual(parts);
});

test('as plain text, a title of two parts can only break between them', () => {
  expect(brokenAtColon('Virli · 3 Containers: one kernel, many views').split(' ')).toEqual([
    'Virli\u00a0·\u00a03\u00a0Containers:',
    'one\u00a0kernel,\u00a0many\u00a0views',
  ]);
  expect(brokenAtColon('One recipe, one kernel')).toBe('One recipe, one kernel');
});
