import { expect, test } from 'vitest';
import { richText } from '@/lib/i18n/rich';
import { grader } from './grade';

const shown = {
  orders: ['01'],
  reasons: [
    { id: 'then', text: richText('…') },
    { id: 'now', text: richText('…') },
  ],
};
const key = { holds: false, reason: 'then' };

test.each([
  [{ holds: false, reason: 'then' }, 'right', 1],
  [{ holds: false, reason: 'now' }, 'partial', 0.5],
  [{ holds: true, reason: 'then' }, 'wrong', 0],
  [{ holds: true, reason: 'now' }, 'wrong', 0],
  [{ holds: null, reason: 'then' }, 'incomplete', 0],
  [{ holds: false, reason: null }, 'incomplete', 0],
])('%o', (response, state, points) => {
  expect(grader.grade(shown, key, response)).toMatchObject({ state, points });
});

test('what is still needed is named: the verdict first, then the reason', () => {
  expect(grader.grade(shown, key, { holds: null, reason: null }).notes).toEqual([{ code: 'needed', at: 'holds' }]);
  expect(grader.grade(shown, key, { holds: true, reason: null }).notes).toEqual([{ code: 'needed', at: 'reasons' }]);
});

test('a form filled early is read', () => {
  expect(
    grader.fromForm(
      [
        ['holds', 'false'],
        ['reason', 'now'],
      ],
      shown,
      'en',
    ),
  ).toEqual({ holds: false, reason: 'now' });
});
