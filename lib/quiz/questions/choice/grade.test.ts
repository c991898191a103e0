import fc from 'fast-check';
import { expect, test } from 'vitest';
import { richText } from '@/lib/i18n/rich';
import { grader } from './grade';

const shown = {
  several: true,
  orders: ['0123'],
  choices: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: richText(id) })),
};
const key = { right: ['a', 'b'] };
const grade = (...picked: string[]) => grader.grade(shown, key, { picked });

test.each([
  ['both right choices', ['a', 'b'], 'right', 1],
  ['one of two', ['a'], 'partial', 0.5],
  ['everything', ['a', 'b', 'c', 'd'], 'wrong', 0],
  ['the key and one more', ['a', 'b', 'c'], 'partial', 0.5],
  ['one right and one wrong', ['a', 'c'], 'wrong', 0],
  ['only wrong ones', ['c', 'd'], 'wrong', 0],
] as const)('%s', (_, picked, state, points) => {
  expect(grade(...picked)).toMatchObject({ state, points });
});

test('notes say which picks are right, which are wrong, and what was missed', () => {
  expect(grade('a', 'c').notes).toEqual([
    { code: 'right', at: 'a' },
    { code: 'wrong', at: 'c' },
    { code: 'missed', at: 'b' },
  ]);
});

test('more than the key is always worth less than the key', () => {
  fc.assert(
    fc.property(fc.subarray(['c', 'd'], { minLength: 1 }), (extra) => {
      expect(grade('a', 'b', ...extra).points).toBeLessThan(1);
    }),
  );
});

test('a stored response that names an unknown choice is not a response', () => {
  expect(grader.isResponse({ picked: ['z'] }, shown)).toBe(false);
  expect(grader.isResponse({ picked: ['a', 'b'] }, { ...shown, several: false })).toBe(false);
});

test('boxes ticked before the script came are read from the form', () => {
  expect(
    grader.fromForm(
      [
        ['pick', 'c'],
        ['pick', 'a'],
        ['pick', 'z'],
        ['other', 'b'],
      ],
      shown,
      'fr',
    ),
  ).toEqual({ picked: ['a', 'c'] });
});
