// The driver: journeys are told in a reader's words. It knows the course, so it knows which answers are right.

import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import type { Locale } from '@/lib/i18n/locales';
import { authors } from '@/lib/quiz/questions/authors';
import type { Form } from '@/lib/quiz/questions/driver';
import { say } from '@/lib/quiz/strings';
import type { Question } from '@/lib/quiz/words';
import { fillIn } from './fill-in';
import { wakeIslands } from './watch';

/** Every question of a quiz file, parsed as the build does. */
export function questionsOf(file: string): Question[] {
  const quiz: { questions: { type: string }[] } = parse(readFileSync(file, 'utf8'));
  return quiz.questions.flatMap((written) => authors[written.type]?.schema.parse(written) ?? []);
}

export type Reader = ReturnType<typeof aReader>;

/** One question of the first French chapter, wrongly and then rightly: what a site must do wherever it is put. */
export async function answersOneQuestion(page: Page, root: string): Promise<void> {
  const [asked] = questionsOf('quizzes/1-history/cp-mainframe.yaml');
  if (!asked) throw new Error('The first checkpoint is empty.');
  const reader = aReader(page, root, 'fr');
  await reader.opens('histoire/');
  await reader.waitsForQuizzes();
  await reader.answers(asked, false);
  await reader.seesVerdict(asked.id, 'wrong');
  await reader.answers(asked, true);
  await reader.seesVerdict(asked.id, 'right');
}

/** Someone who reads the course in one language. Paths are relative to the site's root: `history/`. */
export function aReader(page: Page, root: string, locale: Locale) {
  const question = (id: string) => page.locator(`#q-${id}`);
  const button = (id: string, word: 'check' | 'again' | 'restart' | 'reveal' | 'hint') =>
    question(id).getByRole('button', { name: say(word, locale), exact: true });

  return {
    page,
    question,
    button,

    async opens(path: string) {
      await page.goto(`${root}${locale}/${path}`);
    },

    /** Waits until the quiz answers: its island has taken over. */
    async waitsForQuizzes() {
      await wakeIslands(page, '[data-island="question"]');
    },

    async picks(asked: Question, right: boolean) {
      await fillIn(formIn(question(asked.id)), asked, right);
    },

    async answers(asked: Question, right: boolean) {
      await this.picks(asked, right);
      await button(asked.id, 'check').click();
    },

    /** The block that ends the chapter: what is now known, and what is left. */
    ending: page.locator('#chapter-end'),

    /** What a list of questions names: their numbers, and `+` for a card. */
    async listed(list: Locator): Promise<string[]> {
      return list.locator('.to-see b').allTextContents();
    },

    /** What one goes on to after a question. */
    onward(id: string) {
      return question(id).locator('a.onward');
    },

    async sees(id: string, words: string) {
      await expect(question(id)).toContainText(words);
    },

    async seesVerdict(id: string, state: 'right' | 'wrong' | 'partial') {
      await question(id).scrollIntoViewIfNeeded();
      await expect(question(id)).toHaveAttribute('data-state', state);
      await expect(question(id).getByRole('status').last()).toContainText(say(state, locale));
    },
  };
}

/** The form, for the driver of its question's type. */
function formIn(form: Locator): Form {
  return {
    clicks: (selector) => form.locator(selector).click(),
    writes: (selector, text) => form.locator(selector).fill(text),
    async chooses(selector, value) {
      await form.locator(selector).selectOption(value);
    },
    values: (selector) =>
      form.locator(selector).evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? '')),
  };
}
