import { expect, test } from 'vitest';
import { byLetter } from './letters';

const entry = (id: string, fr: string, en: string) => ({
  id,
  chapter: 'one',
  term: { fr, en },
  definition: { fr: '', en: '' },
});
const glossary = [
  entry('guest', 'invité', 'guest'),
  entry('problem', 'état problème', 'problem state'),
  entry('emulation', 'émulation', '`emulation`'),
];

test('an accent does not make another letter', () => {
  expect(byLetter(glossary, 'fr')).toEqual([
    { letter: 'E', entries: [glossary[2], glossary[1]] },
    { letter: 'I', entries: [glossary[0]] },
  ]);
});

test('each language has its own order, and marks are not letters', () => {
  expect(byLetter(glossary, 'en').map(({ letter, entries }) => [letter, ...entries.map(({ id }) => id)])).toEqual([
    ['E', 'emulation'],
    ['G', 'guest'],
    ['P', 'problem'],
  ]);
});
