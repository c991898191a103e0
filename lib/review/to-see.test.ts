import { expect, test } from 'vitest';
import type { Event } from '@/lib/progress/record';
import { standingsOf } from '@/lib/progress/standings';
import { type Asked, knownOf, toSee } from './to-see';

const asks = (id: string, objective?: string): Asked => ({
  key: `${id}@1`,
  at: `q-${id}`,
  begins: id,
  ...(objective && { objective }),
});
const answered = (question: string, state: 'wrong' | 'partial' | 'right', rev = 1): Event => {
  return { did: 'answered', question, rev, at: 0, response: null, state, points: 0 };
};
const shown = (question: string): Event => ({ did: 'revealed', question, rev: 1, at: 0 });

test('everything asked is right, missed or open, in the order of the page', () => {
  const asked = ['pick', 'dry', 'roll', 'fire', 'pour'].map((id) => asks(id));
  const standings = standingsOf([
    answered('roll', 'wrong'),
    answered('dry', 'partial'),
    answered('pick', 'wrong'),
    answered('pick', 'right'),
    shown('fire'),
  ]);
  const seen = toSee(asked, standings);
  expect(seen.missed.map(({ at, outcome }) => [at, outcome])).toEqual([
    ['q-dry', 'partial'],
    ['q-roll', 'wrong'],
    ['q-fire', 'revealed'],
  ]);
  expect(seen.open.map(({ at }) => at)).toEqual(['q-pour']);
  expect(seen.right.map(({ at }) => at)).toEqual(['q-pick']);
  expect(seen.atFirst).toBe(0);
});

test('what was right once and is wrong now is missed', () => {
  const standings = standingsOf([answered('pick', 'right'), answered('pick', 'wrong')]);
  expect(toSee([asks('pick')], standings).missed).toHaveLength(1);
});

test('an answer to an older revision leaves the question open', () => {
  expect(toSee([{ ...asks('pick'), key: 'pick@2' }], standingsOf([answered('pick', 'right', 1)])).open).toHaveLength(1);
});

test('an objective counts what is right now, and of it what was so at the first attempt', () => {
  const objectives = [
    { id: 'O1', text: 'Pick.' },
    { id: 'O2', text: 'Dry.' },
    { id: 'O3', text: 'Asked nowhere.' },
  ];
  const asked = [asks('a', 'O1'), asks('b', 'O1'), asks('c', 'O1'), asks('d', 'O2'), asks('card')];
  const standings = standingsOf([
    answered('a', 'right'),
    answered('b', 'wrong'),
    answered('b', 'right'),
    answered('c', 'right'),
    answered('c', 'wrong'),
  ]);
  expect(knownOf(objectives, asked, standings)).toEqual([
    { id: 'O1', text: 'Pick.', total: 3, right: 2, atFirst: 1 },
    { id: 'O2', text: 'Dry.', total: 1, right: 0, atFirst: 0 },
  ]);
});
