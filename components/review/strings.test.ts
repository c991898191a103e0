import { expect, test } from 'vitest';
import type { Asked, Missed } from '@/lib/review/to-see';
import { knownWords, openWords, outcomeWords, retryWords, standingWords } from './strings';

const question: Missed = { key: 'q@1', at: 'q-q', called: 'Q1.1', begins: 'Who?', outcome: 'wrong' };
const card: Missed = { key: 'c@1', at: 'c', begins: 'Why?', outcome: 'wrong' };

test.each([
  [0, 0, '0 question sur 4 réussie.', '0 of 4 questions right.'],
  [1, 1, '1 question sur 4 réussie du premier coup.', '1 of 4 questions right at the first attempt.'],
  [3, 2, '3 questions sur 4 réussies, dont 2 du premier coup.', '3 of 4 questions right, 2 at the first attempt.'],
  [2, 0, '2 questions sur 4 réussies, après reprise.', '2 of 4 questions right, after a retry.'],
])('%i right of which %i at first', (right, atFirst, fr, en) => {
  expect([standingWords(right, 4, atFirst, 'fr'), standingWords(right, 4, atFirst, 'en')]).toEqual([fr, en]);
});

test('an objective of which nothing is right is not yet known', () => {
  const none = { id: 'O1', text: 'Pick.', total: 3, right: 0, atFirst: 0 };
  expect(knownWords(none, 'fr')).toBe('pas encore');
  expect(knownWords({ ...none, right: 3, atFirst: 3 }, 'en')).toBe('3 of 3 at the first attempt');
});

test.each<[Asked[], string, string]>([
  [[question], '1 question sans réponse', '1 question without an answer'],
  [[question, question, card], '2 questions et 1 carte sans réponse', '2 questions and 1 card without an answer'],
  [[card, card], '2 cartes sans réponse', '2 cards without an answer'],
])('questions and cards are counted apart', (open, fr, en) => {
  expect([openWords(open, 'fr'), openWords(open, 'en')]).toEqual([fr, en]);
});

test.each<[Asked[], string, string]>([
  [[question], 'Reprendre la question manquée', 'Retry the question you missed'],
  [[card], 'Reprendre la carte manquée', 'Retry the card you missed'],
  [
    [question, card],
    'Reprendre ce qui a été manqué\u00a0: 1 question et 1 carte',
    'Retry what you missed: 1 question and 1 card',
  ],
])('the button says what it retries', (missed, fr, en) => {
  expect([retryWords(missed, 'fr'), retryWords(missed, 'en')]).toEqual([fr, en]);
});

test('a card that was not recalled is not called a wrong answer', () => {
  expect([outcomeWords(question, 'en'), outcomeWords(card, 'en')]).toEqual(['missed', 'not recalled']);
});
