import { expect, test } from 'vitest';
import { beginningOf } from './beginning';

test.each([
  ['a short question stays whole', 'Who boils the water?', 30, 'Who boils the water?'],
  ['a long one is cut between words', 'Who boils the water before dawn?', 18, 'Who boils the…'],
  ['a cut leaves no comma behind', 'First, boil, then pour the water', 13, 'First, boil…'],
  ['lines are one sentence', 'Who boils\n  the water?', 30, 'Who boils the water?'],
  ['a no-break space is between words too', 'Combien de grammes\u00a0: deux ou trois ?', 20, 'Combien de grammes…'],
])('%s', (_what, sentence, most, begins) => {
  expect(beginningOf(sentence, most)).toBe(begins);
});
