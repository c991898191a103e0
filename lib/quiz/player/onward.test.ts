import { expect, test } from 'vitest';
import { afterQuestion, afterStep } from './onward';
import type { Walk } from './walk.browser';

const ids = ['boil', 'pour', 'wait'];
const inText = { href: '#after-tea', isChapter: false };

test('a question leads to the next one of its quiz', () => {
  expect(afterQuestion(ids, 'boil', inText, 'en')).toEqual({ href: '#q-pour', says: 'Next question' });
});

test('the last question of a checkpoint leads back to the text, that of a chapter to its end', () => {
  expect(afterQuestion(ids, 'wait', inText, 'fr')).toEqual({ href: '#after-tea', says: 'Continuer la lecture' });
  const end = { href: '#chapter-end', isChapter: true };
  expect(afterQuestion(ids, 'wait', end, 'en')).toEqual({ href: '#chapter-end', says: 'What you now know' });
});

const walk: Walk = { steps: ['q-boil', 'recall-1', 'q-late'], end: '#chapter-end', leads: 'ending' };

test('who retries is led from one to the next, across quizzes and cards, then back', () => {
  expect(afterStep(walk, 'q-boil', 'en')).toEqual({ at: 1, total: 3, href: '#recall-1', says: 'Next one to retry' });
  expect(afterStep(walk, 'q-late', 'en')).toMatchObject({
    at: 3,
    href: '#chapter-end',
    says: 'Back to what you now know',
  });
  const single: Walk = { steps: ['q-boil'], end: '../to-review/', leads: 'review' };
  expect(afterStep(single, 'q-boil', 'en')).toMatchObject({
    href: '../to-review/',
    says: 'Back to what is left to see',
  });
});

test('what is not retried is not on that way', () => {
  expect(afterStep(walk, 'q-pour', 'en')).toBeNull();
  expect(afterStep(null, 'q-boil', 'en')).toBeNull();
});
