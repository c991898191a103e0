import { expect, test } from 'vitest';
import { waitMillis } from './places';

const sections = ['picking', 'drying', 'rolling', 'firing'];

test.each([
  ['nothing is kept yet', undefined, 'drying', 0],
  ['the reader is farther than what is kept', 'drying', 'rolling', 0],
  ['the reader is in what is kept', 'drying', 'drying', 0],
  ['the reader is before what is kept', 'rolling', 'picking', 10_000],
  ['what is kept is no section any more', 'steaming', 'picking', 0],
])('%s', (_when, kept, read, millis) => {
  expect(waitMillis(sections, kept, read)).toBe(millis);
});
