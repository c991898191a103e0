import { expect, test } from 'vitest';
import { after } from './model';

test.each([
  ['read', 'original', 'nothing', 'original'],
  ['append', 'original', 'copy', 'copy'],
  ['delete', 'original', 'whiteout', 'nothing'],
  ['create', 'nothing', 'new', 'new'],
] as const)('after %s: lower %s, upper %s, merged %s', (act, lower, upper, merged) => {
  expect(after('f', act, '')).toMatchObject({ lower, upper, merged });
});
