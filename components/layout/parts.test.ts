import { expect, test } from 'vitest';
import type { SlideVerdict } from '@/lib/course/kinds';
import { inParts, tally } from './parts';

const text = { fr: 'a', en: 'a' };
const statement = (id: string, verdict: SlideVerdict, part?: string) => ({
  id,
  verdict,
  says: text,
  today: text,
  sources: [],
  part: part ? { fr: part, en: part } : undefined,
});
const statements = [statement('S1', 'right'), statement('S2', 'wrong', 'Words'), statement('S3', 'right')];

test('a part goes on until the next one is named; what comes before the first has no title', () => {
  expect(inParts(statements).map(({ title, statements: of }) => [title?.en, ...of.map(({ id }) => id)])).toEqual([
    [undefined, 'S1'],
    ['Words', 'S2', 'S3'],
  ]);
});

test('every verdict is counted, also those nobody got', () => {
  expect(tally(statements)).toEqual({ right: 2, nuance: 0, wrong: 1, dated: 0 });
});
