import { expect, test } from 'vitest';
import { grader, typedNumber } from './grade';

const percent = { unit: '%' };
const key = { answer: 45, tolerance: 1, mistakes: [{ id: 'base', value: 82, tolerance: 1 }] };
const grade = (typed: string) => grader.grade(percent, key, typedNumber(typed, '', percent, 'fr'));

test.each([
  ['45', 'right', 'when-right'],
  ['46', 'right', 'when-right'],
  ['44,0', 'right', 'when-right'],
  ['45 %', 'right', 'when-right'],
  ['46,1', 'wrong', 'otherwise'],
  ['82', 'wrong', 'mistake-base'],
  ['-45', 'wrong', 'otherwise'],
])('%s is %s', (typed, state, at) => {
  const verdict = grade(typed);
  expect(verdict.state).toBe(state);
  expect(verdict.notes[0]?.at).toBe(at);
});

test('what is not a number is incomplete, not wrong', () => {
  expect(grade('beaucoup')).toMatchObject({ state: 'incomplete', notes: [{ code: 'needed', at: 'number' }] });
});

test('an answer in another unit is converted', () => {
  const shown = {
    units: [
      { id: 'ms', name: 'ms', factor: 1 },
      { id: 's', name: 's', factor: 1000 },
    ],
  };
  const time = { answer: 1500, tolerance: 0, mistakes: [] };
  expect(grader.grade(shown, time, typedNumber('1.5', 's', shown, 'en')).state).toBe('right');
  expect(grader.grade(shown, time, typedNumber('1.5', 'ms', shown, 'en')).state).toBe('wrong');
});

test('an answer that is shown is written as the reader writes numbers', () => {
  expect(grader.right({}, { answer: 1.5, tolerance: 0, mistakes: [] }, 'fr').typed).toBe('1,5');
});

test('a very small number is not taken for zero', () => {
  const tiny = { answer: 1e-9, tolerance: 0, mistakes: [] };
  expect(grader.grade({}, tiny, { typed: '0', value: 0, unit: '' }).state).toBe('wrong');
});

test('rounding of binary fractions is forgiven', () => {
  const sum = { answer: 0.3, tolerance: 0, mistakes: [] };
  expect(grader.grade({}, sum, { typed: '', value: 0.1 + 0.2, unit: '' }).state).toBe('right');
});
