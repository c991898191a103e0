import { expect, test } from 'vitest';
import { firstMet } from './trouble.browser';

test('that nothing can be kept is said once in each quiz, whatever question meets it first', () => {
  expect(firstMet('tea', 'unsaved')).toBe('unsaved');
  expect(firstMet('tea', 'unsaved')).toBeNull();
  expect(firstMet('cup', 'unsaved')).toBe('unsaved');
});

test('another trouble is news, and none is none', () => {
  expect(firstMet('pot', null)).toBeNull();
  expect(firstMet('pot', 'set-aside')).toBe('set-aside');
  expect(firstMet('pot', 'unsaved')).toBe('unsaved');
});
