// A browser may prepare the next page before the click. Such a page may never be shown, so it must leave no trace until it is.
// Played here: while a debugger is attached, Chromium prepares nothing (PrerenderingDisabledByDevTools).
import { expect, type Page, test } from '@playwright/test';
import { aReader, questionsOf } from './support/reader';
import { tiny } from './support/sites';
import { wakeIslands, watch } from './support/watch';

const [colour] = questionsOf('e2e/courses/tiny/quizzes/1-leaf/leaf-check.yaml');
if (!colour) throw new Error('The tiny course has lost its first question.');

test('a page that is being prepared keeps nothing of the reader, and comes alive when it is shown', async ({
  page,
}) => {
  const reader = aReader(page, tiny.root, 'en');
  const watched = watch(page, tiny.root);
  await page.goto(`${tiny.root}fr/feuille/`);
  await expect.poll(async () => (await kept(page))['virli:locale']).toBe('fr');
  // An island that wakes later would set the broken record aside.
  await wakeIslands(page);
  await page.evaluate(() => localStorage.setItem('virli:record:tea', 'not json'));
  const before = await kept(page);

  await page.addInitScript(prepare);
  await reader.opens('leaf/');
  await page.mouse.move(5, 5);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  await expect(page.locator('[data-island]').first()).toBeAttached();
  await expect(page.locator('[data-live]')).toHaveCount(0);
  expect(await kept(page)).toEqual(before);

  await page.evaluate(show);
  await wakeIslands(page);
  await expect.poll(async () => (await kept(page))['virli:locale']).toBe('en');
  await reader.answers(colour, true);
  await reader.seesVerdict(colour.id, 'right');
  expect(watched.complaints).toEqual([]);
});

test('a page that was prepared before the colours were changed is shown in the new ones', async ({ page }) => {
  await page.addInitScript(prepare);
  await page.goto(`${tiny.root}en/`);
  await page.evaluate(() => localStorage.setItem('virli:theme', 'dark'));
  await page.evaluate(show);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('select[data-theme-choice]').first()).toHaveValue('dark');
});

/** What this browser keeps, but for the seed of the orders: that is one of chance, and tells nothing. */
async function kept(page: Page): Promise<Record<string, string>> {
  const { 'virli:seed': _, ...others } = await page.evaluate((): Record<string, string> => ({ ...localStorage }));
  return others;
}

/** In the page: as a browser that prepares it. */
function prepare(): void {
  Object.defineProperty(Document.prototype, 'prerendering', { configurable: true, get: () => true });
}

function show(): void {
  Object.defineProperty(Document.prototype, 'prerendering', { configurable: true, get: () => false });
  document.dispatchEvent(new Event('prerenderingchange'));
}
