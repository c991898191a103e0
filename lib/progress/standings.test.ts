import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Event, isRecord } from './record';
import { standingsOf } from './standings';

const answered = (question: string, state: 'wrong' | 'partial' | 'right', rev = 1): Event => ({
  did: 'answered',
  question,
  rev,
  at: 0,
  response: { picked: [state] },
  state,
  points: state === 'right' ? 1 : 0,
});
const revealed = (question: string): Event => ({ did: 'revealed', question, rev: 1, at: 0 });

test('the latest check counts, and a question once solved stays solved', () => {
  const { 'q@1': standing } = standingsOf([answered('q', 'wrong'), answered('q', 'right')]);
  expect(standing).toEqual({ first: 'wrong', last: 'right', solved: true, response: { picked: ['right'] } });
  expect(standingsOf([answered('q', 'right'), answered('q', 'wrong')])['q@1']).toMatchObject({
    last: 'wrong',
    solved: true,
  });
});

test('an answer that was shown is not solved', () => {
  expect(standingsOf([answered('q', 'wrong'), revealed('q')])['q@1']).toMatchObject({
    last: 'revealed',
    solved: false,
  });
});

test('what happened first stays what it was', () => {
  const first = (...events: Event[]) => standingsOf(events)['q@1']?.first;
  expect(first(answered('q', 'right'), answered('q', 'wrong'))).toBe('right');
  expect(first(revealed('q'), answered('q', 'right'))).toBe('revealed');
});

test('an event that a newer edition wrote is kept, and counts for nothing', () => {
  const newer = { did: 'postponed', card: 'q', until: 7 };
  const value: unknown = { version: 1, events: [newer, answered('q', 'right')], drafts: {} };
  if (!isRecord(value)) throw new Error('It is refused.');
  expect(value.events).toHaveLength(2);
  expect(Object.keys(standingsOf(value.events))).toEqual(['q@1']);
});

test('an answer to an older revision does not count for the new one', () => {
  expect(standingsOf([answered('q', 'right', 1)])['q@2']).toBeUndefined();
});

test('a question never touched has no standing', () => {
  expect(standingsOf([])).toEqual({});
});

test.each([
  ['nothing', null],
  ['a list', []],
  ['another version', { version: 2, events: [], drafts: {} }],
  ['an event without a question', { version: 1, events: [{ did: 'revealed', rev: 1, at: 0 }], drafts: {} }],
  ['an event that does not say what happened', { version: 1, events: [{ question: 'q', rev: 1, at: 0 }], drafts: {} }],
  ['an unknown state', { version: 1, events: [{ ...answered('q', 'right'), state: 'great' }], drafts: {} }],
  ['drafts that are a list', { version: 1, events: [], drafts: [] }],
])('%s is not a record', (_, value) => {
  expect(isRecord(value)).toBe(false);
});

test('no value makes the guard fail', () => {
  fc.assert(fc.property(fc.anything(), (value) => void isRecord(value)));
});
