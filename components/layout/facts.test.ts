import { expect, test } from 'vitest';
import { count, duration, readingMinutes } from './facts';

test('two thousand words read in nine minutes, and fourteen questions add twenty-one', () => {
  expect(readingMinutes({ words: 2000, questions: 14 })).toEqual({ alone: 9, worked: 30 });
});

test('nothing takes no time at all', () => {
  expect(readingMinutes({ words: 0, questions: 0 })).toEqual({ alone: 1, worked: 1 });
});

test.each([
  [9, '9\u00a0min'],
  [59, '59\u00a0min'],
  [60, '1\u00a0h\u00a000'],
  [65, '1\u00a0h\u00a005'],
  [130, '2\u00a0h\u00a010'],
])('%i minutes are written %s', (minutes, written) => {
  expect(duration(minutes)).toBe(written);
});

test('French counts zero as one, English as many', () => {
  expect(count(0, 'question', 'fr')).toBe('0\u00a0question');
  expect(count(0, 'question', 'en')).toBe('0\u00a0questions');
  expect(count(1, 'figure', 'en')).toBe('1\u00a0figure');
  expect(count(14, 'question', 'fr')).toBe('14\u00a0questions');
});
