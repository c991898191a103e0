import { afterEach, expect, test } from 'vitest';
import { readers } from '@/lib/quiz/questions/readers';
import { presented } from '@/lib/quiz/questions/sample.node';
import { takeEarly } from './early.browser';
import type { Memory, Remembered } from './memory';
import { freshAll, play, resume } from './session';
import { summaryOf } from './summary';

const choice = presented('choice').shown;
const order = presented('order').shown;
const nothing: Remembered = { response: undefined, revealed: false, draft: undefined };

function aMemory(remembered: Partial<Remembered> = {}) {
  const notes: string[] = [];
  function note(text: string) {
    notes.push(text);
    return null;
  }
  const memory: Memory = {
    recall: (question) => (question.id === choice.id ? { ...nothing, ...remembered } : nothing),
    trouble: () => null,
    checked: (question, _, verdict) => note(`checked ${question.id} ${verdict.state}`),
    revealed: (question) => note(`revealed ${question.id}`),
    drafted: (question, response) => note(`drafted ${question.id} ${JSON.stringify(response)}`),
  };
  return { memory, notes };
}
const resumed = (memory: Memory) => resume([choice, order], readers, memory, 0, 'en', takeEarly);

afterEach(() => {
  globalThis.virliEarly = undefined;
});

test('an answer checked before a reload is found again with its verdict', () => {
  const { memory } = aMemory({ response: { picked: ['ninety'] } });
  expect(resumed(memory)[choice.id]).toMatchObject({ response: { picked: ['ninety'] }, verdict: { state: 'wrong' } });
});

test('an answer not checked yet is found again, unchecked', () => {
  const { memory } = aMemory({ response: { picked: ['ninety'] }, draft: { picked: ['hundred'] } });
  expect(resumed(memory)[choice.id]).toMatchObject({ response: { picked: ['hundred'] }, verdict: null });
});

test('a remembered response that does not fit the question is ignored', () => {
  const { memory } = aMemory({ response: { picked: ['gone'] }, draft: 7 });
  expect(resumed(memory)[choice.id]).toMatchObject({ response: { picked: [] }, verdict: null });
});

test('an answer that was shown is shown again', () => {
  const { memory } = aMemory({ revealed: true });
  expect(resumed(memory)[choice.id]).toMatchObject({ revealed: true, response: { picked: ['hundred'] } });
});

test('an answer that was shown is shown again, with what the reader had answered', () => {
  const { memory } = aMemory({ revealed: true, response: { picked: ['ninety'] } });
  expect(resumed(memory)[choice.id]).toMatchObject({ revealed: true, own: { picked: ['ninety'] } });
});

test('a click made before the script arrived gets its answer, once', () => {
  globalThis.virliEarly = { forms: { 'q-kettle': [['pick', 'ninety']] }, clicks: [['q-kettle', 'check', '']] };
  const { memory, notes } = aMemory();
  expect(resumed(memory)[choice.id]?.verdict?.state).toBe('wrong');
  expect(notes).toEqual(['drafted kettle {"picked":["ninety"]}', 'checked kettle wrong']);
  expect(resumed(memory)[choice.id]?.verdict).toBeNull();
});

test('an incomplete answer is not recorded', () => {
  const { memory, notes } = aMemory();
  play(freshAll([choice], readers, 'en'), choice, { do: 'check' }, readers, memory, 'en');
  expect(notes).toEqual([]);
});

test('the summary counts by objective, and names what to retry', () => {
  const { memory } = aMemory();
  let attempts = freshAll([choice, order], readers, 'en');
  const objectives = [
    { id: 'O1.1', text: 'boil' },
    { id: 'O1.2', text: 'brew' },
  ];
  attempts = play(
    attempts,
    choice,
    { do: 'respond', response: { picked: ['hundred'] } },
    readers,
    memory,
    'en',
  ).attempts;
  attempts = play(attempts, choice, { do: 'check' }, readers, memory, 'en').attempts;
  expect(summaryOf([choice, order], objectives, attempts)).toMatchObject({ answered: 1, right: 1, missed: [] });
  attempts = play(attempts, order, { do: 'reveal' }, readers, memory, 'en').attempts;
  expect(summaryOf([choice, order], objectives, attempts)).toEqual({
    answered: 2,
    right: 1,
    total: 2,
    missed: ['making-tea'],
    objectives: [
      { id: 'O1.1', text: 'boil', right: 1, total: 1, again: [] },
      { id: 'O1.2', text: 'brew', right: 0, total: 1, again: [] },
    ],
  });
});

test('the summary names, for each objective, the sections of what was missed, each once', () => {
  const { memory } = aMemory({ response: { picked: ['hundred'] } });
  const infusing = { id: 'infusing', title: 'Infusing' };
  const steps = { ...order, section: infusing };
  const again = { ...order, id: 'making-more-tea', section: infusing };
  const boiling = { ...choice, section: { id: 'boiling', title: 'Boiling' } };
  let attempts = resume([boiling, steps, again], readers, memory, 0, 'en', takeEarly);
  for (const question of [steps, again])
    attempts = play(attempts, question, { do: 'reveal' }, readers, memory, 'en').attempts;
  const objectives = [
    { id: 'O1.1', text: 'boil' },
    { id: 'O1.2', text: 'brew' },
  ];
  const summary = summaryOf([boiling, steps, again], objectives, attempts);
  expect(summary).toMatchObject({ answered: 3, right: 1 });
  expect(summary.objectives.map((objective) => objective.again)).toEqual([[], [infusing]]);
});

test('pressing Enter twice records one answer', () => {
  const { memory, notes } = aMemory();
  let attempts = freshAll([choice], readers, 'en');
  attempts = play(
    attempts,
    choice,
    { do: 'respond', response: { picked: ['ninety'] } },
    readers,
    memory,
    'en',
  ).attempts;
  for (const _ of [1, 2]) attempts = play(attempts, choice, { do: 'check' }, readers, memory, 'en').attempts;
  expect(notes.filter((note) => note.startsWith('checked'))).toHaveLength(1);
});
