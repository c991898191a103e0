// What axe finds on any page of the sitemap, in both themes: nothing, before and after answers, with its menus open.
import { expect } from '@playwright/test';
import { strings } from '@/lib/i18n/strings';
import { axeFinds, axeFindsInTheDark } from './support/axe';
import { aReader, questionsOf } from './support/reader';
import { islands } from './support/sites';
import { pagesOf, wakeIslands } from './support/watch';
import { pagesFor, partOf, test } from './support/windows';

// A reader whose languages the course does not have: the root lets that one choose, instead of leading on.
test.use({ locale: 'de-DE' });

const parts = 3;
for (const part of Array(parts).keys()) {
  test(`axe finds nothing on any page, in both themes, part ${part + 1} @phone`, async ({ page, reads }) => {
    const all: string[] = [];
    const pages = [...pagesFor(reads, await pagesOf(islands.root)), `${reads}/404.html`];
    for (const path of partOf(pages, { part, of: parts })) {
      await page.goto(islands.root + path);
      await wakeIslands(page);
      const found = [...(await axeFinds(page)), ...(await axeFindsInTheDark(page))];
      all.push(...found.map((problem) => `${path}: ${problem}`));
    }
    expect(all).toEqual([]);
  });
}

test('axe finds nothing beside a wrong, a partly right and a right answer @phone', async ({ page, reads }) => {
  const questions = questionsOf('quizzes/1-history/history-quiz.yaml');
  const half = questions.find(({ type }) => type === 'truth');
  const [wrong, right] = questions.filter((question) => question !== half);
  if (!half || !wrong || !right) throw new Error('The chapter quiz has too few questions for this test.');
  const reader = aReader(page, islands.root, reads);
  await reader.opens({ fr: 'histoire/', en: 'history/' }[reads]);
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
  expect([...(await axeFinds(page)), ...(await axeFindsInTheDark(page))]).toEqual([]);
});

test('axe finds nothing in the menus of a small window', async ({ page, reads }) => {
  const s = strings(reads);
  await page.setViewportSize({ width: 390, height: 800 });
  await aReader(page, islands.root, reads).opens({ fr: 'conteneurs/', en: 'containers/' }[reads]);
  await wakeIslands(page);
  for (const [button, menu] of [
    [page.getByRole('button', { name: s.chapters }), page.locator('#chapters-menu')],
    [page.getByTitle(s.inThisChapter), page.getByRole('navigation', { name: s.inThisChapter })],
  ] as const) {
    await button.click();
    await expect(menu).toBeVisible();
    expect([...(await axeFinds(page)), ...(await axeFindsInTheDark(page))]).toEqual([]);
    await expect(menu).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
  }
});
