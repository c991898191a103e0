import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffle } from '@/lib/base/random';
import { richText } from '@/lib/i18n/rich';
import { inOrder } from '@/lib/quiz/orders';
import { presented } from '../sample.node';
import type { Key, Shown } from './author';
import { grader } from './grade';

const ids = ['a', 'b', 'c', 'd', 'e'];
const shown: Shown = {
  from: richText('first'),
  to: richText('last'),
  items: ids.map((id) => ({ id, text: richText(id) })),
  orders: ['10234'],
};
const key: Key = { order: ids };
const grade = (order: string[] | null) => grader.grade(shown, key, { order });

test.each([
  ['abcde', 'right', 1],
  ['bacde', 'partial', 0.5],
  ['bcdea', 'partial', 0.75],
  ['edcba', 'wrong', 0],
  ['acebd', 'wrong', 0],
])('%s is %s', (order, state, points) => {
  expect(grade([...order])).toMatchObject({ state, points });
});

test('an order nobody touched is incomplete, not wrong', () => {
  expect(grade(null).state).toBe('incomplete');
});

test('only the right order is worth 1 point', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const order = shuffle(ids, seed);
      expect(grade(order).points === 1).toBe(order.join('') === 'abcde');
    }),
  );
});

test('moving up and down starts from what the reader sees', () => {
  const once = grader.press?.({ order: null }, shown, 'a:up', 0);
  expect(once).toEqual({ order: ['a', 'b', 'c', 'd', 'e'] });
  expect(grader.press?.({ order: ids }, shown, 'e:up', 0)).toEqual({ order: ['a', 'b', 'c', 'e', 'd'] });
});

test('a move past the end changes nothing, but counts as touched', () => {
  expect(grader.press?.({ order: null }, shown, 'b:up', 0)).toEqual({ order: ['b', 'a', 'c', 'd', 'e'] });
});

test('an item dragged to a place stands there, and the others close up', () => {
  const dragged = (value: string) => grader.press?.({ order: ids }, shown, value, 0);
  expect(dragged('e:0')).toEqual({ order: ['e', 'a', 'b', 'c', 'd'] });
  expect(dragged('b:3')).toEqual({ order: ['a', 'c', 'd', 'b', 'e'] });
  expect(dragged('b:9')).toEqual({ order: ids });
  expect(dragged('b:sideways')).toEqual({ order: ids });
});

test('what is shown at the start is worth nothing', () => {
  const { shown: question, answer } = presented('order');
  // The example is an order question, so what it shows and its key are those of this type.
  const [start, wanted] = [question.shown as Shown, (answer.key as Key).order];
  for (const seed of [null, ...Array(12).keys()]) {
    const order = inOrder(start.items, start.orders, seed).map((item) => item.id);
    expect(grader.grade(start, { order: wanted }, { order })).toMatchObject({ state: 'wrong', points: 0 });
  }
});

test('what follows rightly is said to, so that the notes agree with the points', () => {
  const { points, notes } = grade([...'bcdea']);
  expect(points).toBe(0.75);
  expect(notes.map(({ code }) => code)).toEqual(['misplaced', 'placed', 'placed', 'placed', 'misplaced']);
});
