import { expect, test } from 'vitest';
import { folded, hasAll } from './filter-words';

test.each([
  ['État problème', 'etat probleme'],
  ['l’hôte, 84\u202f044 fois', "l'hote, 84 044 fois"],
  ['Mise en œuvre', 'mise en oeuvre'],
  ['  CP-67 ', 'cp-67'],
])('%s is compared as %s', (shown, compared) => {
  expect(folded(shown)).toBe(compared);
});

test.each([
  ['', true],
  ['   ', true],
  ['ESPACE', true],
  ['noms espace', true],
  ["vue qu'un", true],
  ['espace cgroup', false],
])('"%s" finds the namespace: %s', (typed, found) => {
  expect(hasAll(folded('espace de noms. La vue qu’un noyau donne'), typed)).toBe(found);
});
