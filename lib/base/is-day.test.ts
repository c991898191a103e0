import { expect, test } from 'vitest';
import { isDay } from './is-day';

test.each([
  ['2026-11-22', true],
  ['2024-02-29', true],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['22-11-2026', false],
  ['', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
