import { expect, test } from 'vitest';
import { joinGrants } from '@/lib/site/grants';

test('islands that ask for nothing get nothing', () => {
  expect(joinGrants([{}, {}])).toEqual({});
});

test('what several islands ask for is allowed once', () => {
  expect(
    joinGrants([
      { wasm: true, connect: ['https://b.example', 'https://a.example'], trustedTypes: 'lab' },
      { workers: true, connect: ['https://a.example'], trustedTypes: 'lab' },
    ]),
  ).toEqual({ wasm: true, workers: true, connect: ['https://a.example', 'https://b.example'], trustedTypes: 'lab' });
});
