// The driver: journeys are told in a reader's words. It knows the course, so it knows which answers are right.

import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import type { Locale } from '@/lib/i18n/locales';
import { present } from '@/lib/quiz/present.node';
import { questionTypes } from '@/lib/quiz/questions';
import { say } from '@/lib/quiz/strings';
import type { Question } from '@/lib/quiz/words';
import { wakeIslands } from './watch';

/** Every question of a quiz file, parsed as the build does. */
export function questionsOf(file: string): Question[] {
  const quiz: { questions: { type: string }[] } = parse(readFileSync(file, 'utf8'));
  return quiz.questions.flatMap((written) => questionTypes[written.type]?.schema.parse(written) ?? []);
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
      await picks[asked.type]?.(question(asked.id), asked, right, locale);
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

type Picks = (form: Locator, asked: Question, right: boolean, locale: Locale) => Promise<void>;

// Each key is of the type named beside it: the question was parsed by that type's schema.
const picks: Record<string, Picks> = {
  async choice(form, asked, right) {
    const key = keyOf(asked) as { right: string[] };
    const wrong = questionTypes.choice?.options(asked).find((option) => !option.right)?.id ?? '';
    for (const box of await form.locator('input[type=checkbox]:checked').all()) await box.uncheck();
    for (const id of right ? key.right : [wrong]) await form.locator(`input[value="${id}"]`).check();
  },
  async truth(form, asked, right) {
    const key = keyOf(asked) as { holds: boolean; reason: string };
    await form.locator(`input[name=holds][value="${right ? key.holds : !key.holds}"]`).check();
    await form.locator(`input[name=reason][value="${key.reason}"]`).check();
  },
  async numeric(form, asked, right) {
    const key = keyOf(asked) as { answer: number };
    await form.locator('input[name=number]').fill(String(right ? key.answer : key.answer * 7 + 13));
  },
  async order(form, asked, right) {
    const key = keyOf(asked) as { order: string[] };
    const wanted = right ? key.order : key.order.toReversed();
    for (const [place, id] of wanted.entries()) {
      const standing = () =>
        form
          .locator('.items > li')
          .evaluateAll((rows) => rows.map((row) => row.querySelector('button')?.value.split(':')[0]));
      for (let at = (await standing()).indexOf(id); at > place; at--)
        await form.locator(`button[value="${id}:up"]`).click();
    }
    // An order already as wanted still has to be touched once.
    const [first = '', second = ''] = wanted;
    await form.locator(`button[value="${first}:down"]`).click();
    await form.locator(`button[value="${second}:down"]`).click();
  },
};

function keyOf(asked: Question): unknown {
  return present(asked, 'en').answer.key;
}
