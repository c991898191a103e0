// What axe finds on any page of the sitemap, in both themes: nothing, before and after answers.
import { expect, test } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import { axeFinds } from './support/axe';
import { aReader, questionsOf } from './support/reader';
import { islands } from './support/sites';
import { pagesOf, wakeIslands } from './support/watch';

// A reader whose languages the course does not have: the root lets that one choose, instead of leading on.
test.use({ locale: 'de-DE' });

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${theme}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.addInitScript((chosen) => localStorage.setItem('virli:theme', chosen), theme);
    const all: string[] = [];
    for (const path of await pagesOf(islands.root)) {
      await page.goto(islands.root + path);
      await wakeIslands(page);
      const found = await axeFinds(page);
      all.push(...found.map((problem) => `${path}: ${problem}`));
    }
    expect(all).toEqual([]);
  });
}

for (const locale of locales) {
  test(`${locale}: axe finds nothing beside a wrong, a partly right and a right answer`, async ({ page }) => {
    test.setTimeout(120_000);
    const questions = questionsOf('quizzes/1-history/history-quiz.yaml');
    const half = questions.find(({ type }) => type === 'truth');
    const [wrong, right] = questions.filter((question) => question !== half);
    if (!half || !wrong || !right) throw new Error('The chapter quiz has too few questions for this test.');
    const reader = aReader(page, islands.root, locale);
    await reader.opens(locale === 'fr' ? 'histoire/' : 'history/');
    await reader.waitsForQuizzes();
    await reader.answers(wrong, false);
    await reader.seesVerdict(wrong.id, 'wrong');
    await reader.answers(right, true);
    await reader.seesVerdict(right.id, 'right');
    // The right word on the statement, for another reason than the right one: half of the points.
    await reader.picks(half, true);
    await reader.question(half.id).locator('input[name=reason]:not(:checked)').first().check();
    await reader.button(half.id, 'check').click();
    await reader.seesVerdict(half.id, 'partial');
    for (const theme of ['light', 'dark']) {
      await page.locator('select[data-theme-choice]').first().selectOption(theme);
      expect(await axeFinds(page), theme).toEqual([]);
    }
  });
}
