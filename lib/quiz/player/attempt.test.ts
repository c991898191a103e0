import { expect, test } from 'vitest';
import { readers } from '@/lib/quiz/questions/readers';
import { presented } from '@/lib/quiz/questions/sample.node';
import { fresh, type Move, step } from './attempt';
import { askedOf } from './session';

function played(type: string, ...moves: Move[]) {
  const reader = readers[type];
  if (!reader) throw new Error(type);
  const asked = askedOf(presented(type).shown, reader, 'en');
  return moves.reduce((attempt, move) => step(attempt, move, asked), fresh(asked));
}
const pick = (id: string): Move => ({ do: 'respond', response: { picked: [id] } });

test('a wrong answer is told so, and another can be tried', () => {
  expect(played('choice', pick('ninety'), { do: 'check' }).verdict?.state).toBe('wrong');
  expect(played('choice', pick('ninety'), { do: 'check' }, pick('hundred'), { do: 'check' }).verdict?.state).toBe(
    'right',
  );
});

test('changing the answer takes the verdict back', () => {
  expect(played('choice', pick('ninety'), { do: 'check' }, pick('hundred')).verdict).toBeNull();
});

test('checking nothing is incomplete', () => {
  expect(played('choice', { do: 'check' }).verdict?.state).toBe('incomplete');
});

test('trying again forgets the answer and keeps the hints', () => {
  const attempt = played('choice', pick('ninety'), { do: 'hint' }, { do: 'check' }, { do: 'again' });
  expect(attempt).toEqual({ response: { picked: [] }, verdict: null, hints: 1, revealed: false, own: null });
});

test('there are no more hints than the author wrote', () => {
  expect(played('choice', { do: 'hint' }, { do: 'hint' }).hints).toBe(1);
});

test.each(Object.keys(readers))('showing the answer of a %s question fills it in, and says so', (type) => {
  expect(played(type, { do: 'reveal' })).toMatchObject({ revealed: true, verdict: { state: 'right' } });
});

test('what the reader had answered is still known beside the answer shown, with what was wrong in it', () => {
  const shown = played('choice', pick('ninety'), { do: 'check' }, { do: 'reveal' });
  expect(shown).toMatchObject({ response: { picked: ['hundred'] }, own: { picked: ['ninety'] } });
  expect(shown.verdict).toMatchObject({ state: 'right', points: 1 });
  expect(shown.verdict?.notes).toEqual([
    { code: 'right', at: 'hundred' },
    { code: 'wrong', at: 'ninety' },
  ]);
});

test('a new try after an answer was shown has nothing of the old one', () => {
  const answers: Move[] = [pick('ninety'), { do: 'check' }, { do: 'reveal' }];
  for (const move of [pick('hundred'), { do: 'again' } as const])
    expect(played('choice', ...answers, move)).toMatchObject({ own: null, verdict: null });
});

test('an item moved is a response', () => {
  expect(played('order', { do: 'press', value: 'pour:up', seed: 0 }).response).toMatchObject({
    order: expect.any(Array),
  });
});

test('checking twice changes nothing', () => {
  const once = played('choice', pick('ninety'), { do: 'check' });
  expect(played('choice', pick('ninety'), { do: 'check' }, { do: 'check' })).toEqual(once);
});

test('putting in order goes on from where it was, until it is right', () => {
  const press: Move = { do: 'press', value: 'boil:down', seed: 0 };
  const tried = played('order', press, { do: 'check' });
  expect(tried.verdict?.state).not.toBe('right');
  const again = played('order', press, { do: 'check' }, { do: 'again' });
  expect(again).toMatchObject({ response: tried.response, verdict: null });
  expect(played('order', press, { do: 'reveal' }, { do: 'again' }).response).toEqual({ order: null });
});
