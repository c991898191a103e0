// The same files where addresses are not as they should be: without their last slash, or in a folder without any server.
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { aReader, questionsOf } from './support/reader';
import { tiny } from './support/sites';
import { serveSlashless } from './support/slashless';
import { watch } from './support/watch';

test.use({ locale: 'fr-FR' });

const [asked] = questionsOf('e2e/courses/tiny/quizzes/1-leaf/leaf-check.yaml');

test('at an address without its slash, the links of a page lead where they should, and its questions answer', async ({
  page,
}) => {
  if (!asked) throw new Error('The first checkpoint of the tiny course is empty.');
  const host = await serveSlashless(tiny.folder, { base: '/a/b' });
  const watched = watch(page, host.root);
  await page.goto(`${host.root}/fr/feuille?from=mail#q-${asked.id}`);
  await expect(page).toHaveURL(`${host.root}/fr/feuille/?from=mail#q-${asked.id}`);
  const reader = aReader(page, `${host.root}/`, 'fr');
  await reader.waitsForQuizzes();
  await reader.answers(asked, true);
  await reader.seesVerdict(asked.id, 'right');
  const links = await page.getByRole('contentinfo').getByRole('link').all();
  const hrefs = await Promise.all(links.map((link) => link.evaluate((a: HTMLAnchorElement) => a.href)));
  expect(hrefs).toContain(`${host.root}/fr/glossaire/`);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Glossaire' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossaire');
  expect(host.missing).toEqual([]);
  expect(watched.complaints).toEqual([]);
  host.close();
});

test('the folder of the site without its slash leads to the language of the browser', async ({ page }) => {
  const host = await serveSlashless(tiny.folder, { base: '/a/b' });
  await page.goto(host.root);
  await expect(page).toHaveURL(`${host.root}/fr/`);
  host.close();
});

test('a host that takes the slash away is not asked round and round', async ({ page }) => {
  const host = await serveSlashless(tiny.folder, { base: '/a/b', takesItAway: true });
  await page.goto(`${host.root}/fr/feuille/`);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Glossaire' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossaire');
  await page.reload();
  await expect(page).toHaveURL(`${host.root}/fr/glossaire/`);
  host.close();
});

test('opened from a folder, the pages lead to each other, and one that cannot answer says what to do', async ({
  page,
}) => {
  const root = pathToFileURL(tiny.folder).href;
  await page.goto(`${root}/index.html`);
  await expect(page).toHaveURL(`${root}/fr/index.html`);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Glossaire' }).click();
  await expect(page).toHaveURL(`${root}/fr/glossaire/index.html`);
  await page.goto(`${root}/fr/index.html`);
  await page.getByRole('main').locator('a[href^="feuille/"]').first().click();
  await expect(page).toHaveURL(`${root}/fr/feuille/index.html`);
  await expect(page.getByRole('main')).toContainText('cette page ne répond pas');
  // What the page would say of a host that is out of reach is not said beside it.
  await page.mouse.move(9, 9);
  await page.mouse.wheel(0, 300);
  await expect(page.locator('html')).not.toHaveClass(/js/);
  await expect(page.locator('.unreached p')).toHaveText('');
  await expect(page.locator('.unreached button')).toBeHidden();
  await page.goto(`${root}/fr/a-revoir/index.html`);
  await page.mouse.move(9, 9);
  await expect(page.locator('.no-js a').first()).toBeVisible();
  await page.goto(`${root}/fr/feuille/index.html`);
  await page.getByRole('banner').locator('a[data-switch]').first().click();
  await expect(page).toHaveURL(new RegExp(`^${root}/en/leaf/index\\.html`));
  await expect(page.getByRole('main')).toContainText('this page does not answer');
});

test('served, no page says that it was opened from a file', async ({ page }) => {
  await page.goto(`${tiny.root}fr/feuille/`);
  await expect(page.getByRole('main')).not.toContainText('cette page ne répond pas');
});
