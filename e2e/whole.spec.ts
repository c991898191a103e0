// The whole course on one page: everything is there, and every link stays in the book where it can.
import { expect, test } from '@playwright/test';
import { loadCourse } from '@/lib/course/load.node';
import { islands } from './support/sites';

const paths = { fr: 'fr/cours-entier/', en: 'en/whole-course/' } as const;

for (const locale of ['fr', 'en'] as const) {
  test(`${locale}: every section, figure, note and question of every chapter stands on the page once`, async ({
    page,
  }) => {
    const course = await loadCourse();
    await page.goto(islands.root + paths[locale]);
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const wanted = course.chapters.flatMap(({ id, quizIds, texts }) => [
      id,
      ...texts[locale].sections.map((section) => `${id}-${section.id}`),
      ...quizIds.flatMap((quiz) => course.quizzes[quiz]?.questions.map((question) => `q-${question.id}`) ?? []),
      ...texts[locale].uses.flatMap(({ word, props }) => (word === 'Figure' ? `${id}-figure-${props.name}` : [])),
      ...texts[locale].uses.filter(({ word }) => word === 'Source').map((_, index) => `${id}-note-${index + 1}`),
      ...texts[locale].uses.filter(({ word }) => word === 'Source').map((_, index) => `${id}-ref-${index + 1}`),
      ...texts[locale].uses.flatMap(({ word, props }) => (word === 'Term' ? `term-${props.id}` : [])),
    ]);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });
}

for (const [locale, name] of [
  ['fr', 'Revenir au texte, note 1'],
  ['en', 'Back to the text, note 1'],
] as const) {
  test(`${locale}: the number of a note leads to it, at the end of its chapter, and the note leads back`, async ({
    page,
  }) => {
    await page.goto(islands.root + paths[locale]);
    const number = page.locator('a.ref').first();
    const note = page.locator('.notes li').first();
    await number.click();
    await expect(note).toBeInViewport();
    await expect(number).not.toBeInViewport();
    await note.getByLabel(name, { exact: true }).click();
    await expect(number).toBeInViewport();
  });
}

test('no answer shows, and nothing can be pressed in vain', async ({ page }) => {
  await page.goto(islands.root + paths.en);
  // A figure may answer by its styles alone.
  await expect(page.locator('main :is(button, input, select, details, form):not(.fig *)')).toHaveCount(0);
  await expect(page.locator('main :is(.why, .explanation)')).toHaveCount(0);
});

test('it is found from the foot of every page, from the home page and from the end of a chapter', async ({ page }) => {
  for (const from of ['fr/', 'fr/histoire/', 'fr/glossaire/']) {
    await page.goto(islands.root + from);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Le cours entier' }).click();
    await expect(page).toHaveURL(islands.root + paths.fr);
  }
  await page.goto(`${islands.root}fr/histoire/`);
  await page.getByRole('link', { name: 'Le cours entier sur une page' }).click();
  await expect(page).toHaveURL(`${islands.root}${paths.fr}#history`);
});
