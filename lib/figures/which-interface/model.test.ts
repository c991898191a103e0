import { expect, test } from 'vitest';
import { choose, judge, kernels, start } from './model';

test.each([
  ['isa', 4],
  ['machine', 4],
  ['syscall', 1],
] as const)('three neighbours cut at %s make %i kernels, the host included', (cut, count) => {
  expect(kernels(cut)).toBe(count);
});

test.each([
  ['isa', 4, 'right'],
  ['isa', 3, 'host'],
  ['isa', 1, 'guests'],
  ['machine', 4, 'right'],
  ['machine', 3, 'host'],
  ['machine', 1, 'guests'],
  ['syscall', 1, 'right'],
  ['syscall', 3, 'none'],
  ['syscall', 4, 'none'],
] as const)('in the world %s, predicting %i is answered by "%s"', (cut, guess, remark) => {
  expect(judge(cut, guess)).toBe(remark);
});

test('a prediction is kept while the cut moves elsewhere and comes back', () => {
  const state = [
    { name: 'machine', value: '3' },
    { name: 'cut', value: 'syscall' },
    { name: 'syscall', value: '1' },
    { name: 'cut', value: 'machine' },
  ].reduce(choose, start);
  expect(state).toEqual({ cut: 'machine', predicted: { machine: 3, syscall: 1 } });
});

test('a choice that means nothing here changes nothing', () => {
  expect(choose(start, { name: 'cut', value: 'disk' })).toBe(start);
  expect(choose(start, { name: 'theme', value: 'dark' })).toBe(start);
});
