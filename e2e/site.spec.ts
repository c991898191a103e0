// The shipped site, wherever it is put: every page of the sitemap is opened and read.
import { expect, type Page } from '@playwright/test';
import { answersOneQuestion } from './support/reader';
import { below, inside, islands, type Site, tiny } from './support/sites';
import { pagesOf, wakeIslands, watch } from './support/watch';
import { pagesFor, test } from './support/windows';

test.describe('every page, the root among them', () => {
  // A reader whose languages the course does not have: the root lets that one choose, instead of leading on.
  test.use({ locale: 'de-DE' });

  test(`${islands.name}: no page asks another origin, breaks the policy or logs an error @phone`, async ({
    page,
    reads,
  }) => {
    const pages = pagesFor(reads, await pagesOf(islands.root));
    expect(pages.length).toBeGreaterThan(10);
    expect(await complaintsOf(page, islands, pages)).toEqual([]);
  });

  for (const site of [tiny, below, inside]) {
    test(`${site.name}: no page asks another origin, breaks the policy or logs an error`, async ({ page }) => {
      const pages = await pagesOf(site.root);
      expect(pages.length).toBeGreaterThan(10);
      expect(await complaintsOf(page, site, pages)).toEqual([]);
    });
  }
});

for (const site of [below, inside]) {
  test(`${site.name}: a question is answered`, async ({ page }) => {
    await answersOneQuestion(page, site.root);
  });
}

test('the root leads to the language of the browser, then to the one last read', async ({ page }) => {
  await page.goto(below.root);
  await expect(page).toHaveURL(`${below.root}en/`);
  await page.goto(`${below.root}fr/`);
  await page.goto(below.root);
  await expect(page).toHaveURL(`${below.root}fr/`);
});

test('without JavaScript the root offers both languages', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(inside.root);
  await page.getByRole('link', { name: 'Français' }).first().click();
  await expect(page).toHaveURL(`${inside.root}fr/`);
});

test('a stored theme is there before the first paint, and can be changed on a page without islands', async ({
  page,
}) => {
  await page.goto(`${islands.root}en/credits/`);
  const control = page.locator('select[data-theme-choice]').first();
  await control.selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto(`${islands.root}en/history/`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(control).toHaveValue('dark');
  await control.selectOption('system');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'system');
});

for (const site of [islands, below, inside]) {
  test(`${site.name}: a page that does not exist says so in its language, and its links work`, async ({ page }) => {
    const watched = watch(page, site.root);
    for (const path of ['fr/rien', 'fr/rien/du/tout/']) {
      const response = await page.goto(site.root + path);
      expect(response?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
      await page.goto(site.root + path);
      await page.getByRole('main').getByRole('link').first().click();
      await expect(page).toHaveURL(`${site.root}fr/`);
    }
    expect(watched.complaints).toEqual([]);
  });
}

test('without JavaScript, the links of a 404 page one level deep work too', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${below.root}fr/rien/`);
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL(`${below.root}fr/`);
});

test('a server error page outside every language speaks both', async ({ page }) => {
  const response = await page.goto(`${islands.root}nowhere/`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main')).toContainText('Cette page n’existe pas');
  await expect(page.getByRole('main')).toContainText('This page does not exist');
  await page.getByRole('main').locator('a[href$="en/"]').first().click();
  await expect(page).toHaveURL(`${islands.root}en/`);
});

/** What each page complains of until all of its islands answer, one sentence each. */
async function complaintsOf(page: Page, site: Site, pages: string[]): Promise<string[]> {
  const { complaints } = watch(page, site.root);
  const all: string[] = [];
  for (const path of pages) {
    await page.goto(site.root + path, { waitUntil: 'load' });
    await wakeIslands(page);
    all.push(...complaints.splice(0).map((complaint) => `${path}: ${complaint}`));
  }
  return all;
}
