// What a quiz reads back from the page as it comes to life: its words stay, its keys fit, its sections are ticked.
import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { chapitres, chapters } from './support/chapters';
import { aReader, questionsOf } from './support/reader';
import { islands } from './support/sites';
import { wakeIslands } from './support/watch';

const { root } = islands;
const byChapter = readdirSync('quizzes').map((folder) =>
  readdirSync(`quizzes/${folder}`).flatMap((file) => questionsOf(`quizzes/${folder}/${file}`)),
);

for (const [index, path] of [...chapters, ...chapitres].entries()) {
  test(`${path}: every question says the same once it answers`, async ({ browser, page }) => {
    const withoutScripts = await browser.newPage({ javaScriptEnabled: false });
    await withoutScripts.goto(root + path);
    const asBuilt = await wordsIn(withoutScripts);
    await withoutScripts.close();
    expect(asBuilt).toHaveLength(byChapter[index % chapters.length]?.length ?? 0);
    await page.goto(root + path);
    await wakeIslands(page, '[data-island="question"]');
    expect(await wordsIn(page)).toEqual(asBuilt);
  });
}

test('every question of a chapter can be answered rightly, and its contents are ticked', async ({ page }) => {
  const reader = aReader(page, root, 'fr');
  await reader.opens('conteneurs/');
  await reader.waitsForQuizzes();
  const ticks = page.locator('.toc .tick');
  await expect(ticks).toHaveCount(0);
  for (const question of byChapter[2] ?? []) {
    await reader.answers(question, true);
    await reader.seesVerdict(question.id, 'right');
    await expect(reader.question(question.id).locator('.explanation')).not.toBeEmpty();
  }
  // Namespaces (3.5) ask only in their subsections.
  // Some sections (3.3, the chapter's quiz) hold a quiz about others.
  for (const id of ['namespaces', 'chroot', 'cgroups', 'private-or-shared', 'quiz']) {
    await expect(page.locator(`.toc a[href="#${id}"] .tick`)).toHaveCount(1);
    await expect(page.locator(`.toc a[href="#${id}"]`)).toHaveAccessibleName(/[^,], Section faite$/);
  }
  const recap = page.locator('.toc a[href="#recap"] .tick');
  await expect(recap).toHaveCount(0);
  for (const card of await page.locator('.recall').all()) {
    await card.locator('summary').click();
    await card.locator('button[value=right]').click();
  }
  await expect(recap).toHaveCount(1);
});

/** Of each question, what is asked and what each letter stands for. */
function wordsIn(page: Page) {
  return page.locator('form.question').evaluateAll((forms) =>
    forms.map((form) => {
      const lettered = [...form.querySelectorAll<HTMLElement>('[data-letter]')];
      const options = lettered.map(({ dataset, innerHTML }) => `${dataset.letter}: ${innerHTML}`).sort();
      return [form.id, form.querySelector('.stem')?.innerHTML, ...options];
    }),
  );
}
