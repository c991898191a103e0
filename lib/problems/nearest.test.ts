import { expect, test } from 'vitest';
import { didYouMean, nearest } from './nearest';

test.each([
  ['Quizz', ['Quiz', 'Note'], 'Quiz'],
  ['quiz', ['Quiz', 'Note'], 'Quiz'],
  ['chioce', ['choice', 'order'], 'choice'],
  ['explication', ['explanation', 'section'], 'explanation'],
  ['O1.3', ['O1.2', 'O1.1'], 'O1.1'],
  ['banana', ['choice', 'order'], undefined],
  ['x', ['choice', 'y'], undefined],
])('the nearest of what is known to "%s"', (typed, known, expected) => {
  expect(nearest(typed, known)).toBe(expected);
});

test('without a near name, all are told while they are few', () => {
  expect(didYouMean('banana', ['order', 'choice'])).toBe('Known: "choice", "order".');
  expect(didYouMean('banana', [])).toBe('There is none yet.');
  const many = Array.from({ length: 14 }, (_, index) => `term-${String(index).padStart(2, '0')}`);
  expect(didYouMean('banana', many)).toMatch(/^Known: "term-00", .*"term-11" and 2 more\.$/);
});
