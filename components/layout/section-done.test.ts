import { expect, test } from 'vitest';
import { standingsOf } from '@/lib/progress/standings';
import { isDone } from './section-done';

const standings = standingsOf(
  (['right', 'wrong'] as const).map((state) => {
    return { did: 'answered', question: state, rev: 1, at: 0, response: null, state, points: 0 };
  }),
);

test.each([
  ['everything asked is right', ['right@1'], false, true],
  ['one of two is right', ['right@1', 'wrong@1'], true, false],
  ['what is asked has no answer', ['open@1'], true, false],
  ['nothing is asked, and it was read', [], true, true],
  ['nothing is asked, and it was not read', [], false, false],
])('%s', (_when, asked, isRead, done) => {
  expect(isDone(asked, standings, isRead)).toBe(done);
});
