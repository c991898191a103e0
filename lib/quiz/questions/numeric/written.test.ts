import { expect, test } from 'vitest';
import { withUnit, writtenNumber } from './written';

test('a quantity has spaces or commas between its thousands, a uid has not', () => {
  expect(writtenNumber(40000, 'Mo', 'fr')).toBe('40\u202f000');
  expect(writtenNumber(40000, 'MB', 'en')).toBe('40,000');
  expect(writtenNumber(100033, undefined, 'fr')).toBe('100033');
  expect(writtenNumber(1.5, undefined, 'fr')).toBe('1,5');
});

test('the unit stands apart, but for the English percent sign', () => {
  expect(withUnit('3', '%', 'fr')).toBe('3\u00a0%');
  expect(withUnit('3', '%', 'en')).toBe('3%');
  expect(withUnit('40', 'MB', 'en')).toBe('40\u00a0MB');
  expect(withUnit('100033', undefined, 'en')).toBe('100033');
});
