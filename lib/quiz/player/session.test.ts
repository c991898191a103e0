import { afterEach, expect, test } from 'vitest';
import { takeEarly } from '@/lib/islands/replay.browser';
import { readers } from '@/lib/quiz/questions/readers';
import { presented } from '@/lib/quiz/questions/sample.node';
import { fresh } from './attempt';
import type { Memory, Remembered } from './memory';
import { askedOf, play, resume, retried, type Session } from './session';

const nothing: Remembered = { response: undefined, revealed: false, draft: undefined, trouble: null };

/** A question of an example, and what is noted of it where only this is remembered. */
function aSession(remembered: Partial<Remembered> = {}, type = 'choice') {
  const notes: string[] = [];
  function note(text: string) {
    notes.push(text);
    return null;
  }
  const memory: Memory = {
    recall: () => ({ ...nothing, ...remembered }),
    checked: (question, _, verdict) => note(`checked ${question.id} ${verdict.state}`),
    revealed: (question) => note(`revealed ${question.id}`),
    drafted: (question, response) => note(`drafted ${question.id} ${JSON.stringify(response)}`),
  };
  const reader = readers[type];
  if (!reader) throw new Error(type);
  const session: Session = { question: presented(type).shown, reader, locale: 'en', memory };
  return { session, start: fresh(askedOf(session.question, reader, 'en')), notes };
}

function resumed({ session, start }: ReturnType<typeof aSession>) {
  return resume(session, start, 0, takeEarly).attempt;
}

afterEach(() => {
  globalThis.virliEarly = undefined;
});

test('an answer checked before a reload is found again with its verdict', () => {
  const found = resumed(aSession({ response: { picked: ['ninety'] } }));
  expect(found).toMatchObject({ response: { picked: ['ninety'] }, verdict: { state: 'wrong' } });
});

test('an answer not checked yet is found again, unchecked', () => {
  const found = resumed(aSession({ response: { picked: ['ninety'] }, draft: { picked: ['hundred'] } }));
  expect(found).toMatchObject({ response: { picked: ['hundred'] }, verdict: null });
});

test('a remembered response that does not fit the question is ignored', () => {
  const found = resumed(aSession({ response: { picked: ['gone'] }, draft: 7 }));
  expect(found).toMatchObject({ response: { picked: [] }, verdict: null });
});

test('a question that nobody has touched has nothing to be drawn again', () => {
  const one = aSession();
  expect(resumed(one)).toBe(one.start);
});

test('an answer that was shown is shown again', () => {
  expect(resumed(aSession({ revealed: true }))).toMatchObject({ revealed: true, response: { picked: ['hundred'] } });
});

test('an answer that was shown is shown again, with what the reader had answered', () => {
  const found = resumed(aSession({ revealed: true, response: { picked: ['ninety'] } }));
  expect(found).toMatchObject({ revealed: true, own: { picked: ['ninety'] } });
});

test('a click made before the script arrived gets its answer, once', () => {
  globalThis.virliEarly = { forms: { 'q-kettle': [['pick', 'ninety']] }, clicks: [['q-kettle', 'check', '']] };
  const one = aSession();
  expect(resumed(one).verdict?.state).toBe('wrong');
  expect(one.notes).toEqual(['drafted kettle {"picked":["ninety"]}', 'checked kettle wrong']);
  expect(resumed(one).verdict).toBeNull();
});

test('what is done before the script arrives is kept for the question that it was done in', () => {
  globalThis.virliEarly = { forms: { 'q-kettle': [['pick', 'ninety']] }, clicks: [['q-kettle', 'check', '']] };
  expect(resumed(aSession({}, 'order')).verdict).toBeNull();
  expect(resumed(aSession()).verdict?.state).toBe('wrong');
});

test('pressing twice before the script arrived records one answer', () => {
  const check: [string, string, string] = ['q-kettle', 'check', ''];
  globalThis.virliEarly = { forms: { 'q-kettle': [['pick', 'ninety']] }, clicks: [check, check] };
  const one = aSession();
  resumed(one);
  expect(one.notes.filter((note) => note.startsWith('checked'))).toHaveLength(1);
});

test('what could not be read is told, and what could not be kept', () => {
  const { session, start } = aSession({ trouble: 'set-aside' });
  expect(resume(session, start, 0, takeEarly).trouble).toBe('set-aside');
  const full: Session = { ...session, memory: { ...session.memory, drafted: () => 'unsaved' } };
  globalThis.virliEarly = { forms: { 'q-kettle': [['pick', 'ninety']] } };
  expect(resume(full, start, 0, takeEarly).trouble).toBe('unsaved');
  expect(play(full, start, { do: 'respond', response: { picked: ['ninety'] } }).trouble).toBe('unsaved');
});

test('an incomplete answer is not recorded', () => {
  const { session, start, notes } = aSession();
  play(session, start, { do: 'check' });
  expect(notes).toEqual([]);
});

test('a question asked afresh has nothing of the old answer, also after a reload', () => {
  const { session, notes } = aSession({ response: { picked: ['ninety'] } });
  expect(retried(session).attempt).toMatchObject({
    response: { picked: [] },
    verdict: null,
    hints: 0,
    revealed: false,
  });
  expect(notes).toEqual(['drafted kettle {"picked":[]}']);
  const reloaded = aSession({ response: { picked: ['ninety'] }, draft: { picked: [] } });
  expect(resumed(reloaded)).toMatchObject({ response: { picked: [] }, verdict: null });
});

test('pressing Enter twice records one answer', () => {
  const { session, start, notes } = aSession();
  let { attempt } = play(session, start, { do: 'respond', response: { picked: ['ninety'] } });
  for (const _ of [1, 2]) attempt = play(session, attempt, { do: 'check' }).attempt;
  expect(notes.filter((note) => note.startsWith('checked'))).toHaveLength(1);
});
