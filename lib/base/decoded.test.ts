import { expect, test } from 'vitest';
import { decoded } from './decoded';

test.each([
  ['/fr/caf%C3%A9/', '/fr/café/'],
  ['a%2Bb', 'a+b'],
  ['/proc/100%', '/proc/100%'],
  ['%E0%A4%A', '%E0%A4%A'],
])('%s means %s', (address, meant) => {
  expect(decoded(address)).toBe(meant);
});
