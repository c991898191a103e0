// A page stays open while the site is published anew, or while its connection goes: it says which, and nothing answered is lost.
import { expect, type Page, type Route, test } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { pageSay } from '@/lib/quiz/page-strings';
import { aReader, questionsOf } from './support/reader';
import { tiny } from './support/sites';

const quizzes = 'e2e/courses/tiny/quizzes';
const [colour] = questionsOf(`${quizzes}/1-leaf/leaf-check.yaml`);
const [order] = questionsOf(`${quizzes}/1-leaf/leaf-end.yaml`);
const [dose] = questionsOf(`${quizzes}/2-cup/cup-check.yaml`);
if (!colour || !order || !dose) throw new Error('The tiny course has lost a question.');
const scripts = '**/_virli/*.js*';
const said = (page: Page) => page.locator('.unreached').getByRole('status');

const gone: [string, (route: Route) => Promise<void>][] = [
  ['a host that has not the file any more', (route) => route.fulfill({ status: 404, body: 'gone' })],
  [
    'a host that answers every address with a page',
    (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }),
  ],
];
for (const locale of locales) {
  for (const [host, answers] of gone) {
    test(`${locale}: published anew, on ${host}: the page says so, and a reload finds what was answered`, async ({
      page,
    }) => {
      const s = strings(locale);
      const reader = aReader(page, tiny.root, locale);
      await page.route(scripts, answers);
      await reader.opens({ fr: 'feuille/', en: 'leaf/' }[locale]);
      await page.mouse.move(5, 5);
      await expect(said(page)).toHaveText(s.courseChanged);
      for (const hint of await page.getByText(pageSay('withoutScript', locale)).all()) await expect(hint).toBeHidden();
      const right = reader.question(colour.id).locator('input[value=oxidation]');
      await right.check();
      await page.unroute(scripts);
      await page.getByRole('button', { name: s.reload }).click();
      await reader.waitsForQuizzes();
      await expect(said(page)).toBeEmpty();
      await expect(right).toBeChecked();
      await reader.button(colour.id, 'check').click();
      await reader.seesVerdict(colour.id, 'right');
    });
  }
}

for (const [trouble, answers] of [
  ['without a connection', (route: Route) => route.abort()],
  ['with a server in trouble', (route: Route) => route.fulfill({ status: 503, body: 'later' })],
] as const) {
  test(`${trouble} the page says that it cannot reach the site, and answers once it can`, async ({ page }) => {
    const reader = aReader(page, tiny.root, 'en');
    await page.route(scripts, answers);
    await reader.opens('cup/');
    await page.mouse.move(5, 5);
    await expect(said(page)).toHaveText(strings('en').courseAway);
    await expect(page.getByRole('button', { name: strings('en').reload })).toBeHidden();
    await reader.question(dose.id).locator('input[name=number]').fill('5');
    await reader.button(dose.id, 'check').click();
    await page.unroute(scripts);
    await expect(async () => {
      await page.mouse.move(50 * Math.random(), 9);
      await expect(said(page)).toBeEmpty({ timeout: 2_000 });
    }).toPass();
    await reader.seesVerdict(dose.id, 'right');
  });
}

test('what is noted on a page whose script never came is there again in the other language', async ({ page }) => {
  const reader = aReader(page, tiny.root, 'fr');
  await page.route(scripts, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await reader.opens('feuille/');
  await page.mouse.move(5, 5);
  await expect(said(page)).not.toBeEmpty();
  await reader.question(colour.id).locator('input[value=plant]').check();
  const rows = reader.question(order.id).locator('.items > li');
  const words = () => rows.locator('[data-letter]').evaluateAll((all) => all.map((one) => one.dataset.letter));
  const before = await words();
  await rows.first().locator('button[value$=":down"]').click();
  await page.unroute(scripts);
  await page.locator('a[data-switch]').first().click();
  const other = aReader(page, tiny.root, 'en');
  await other.waitsForQuizzes();
  await expect(other.question(colour.id).locator('input[value=plant]')).toBeChecked();
  await expect(other.question(colour.id)).not.toHaveAttribute('data-state', /./);
  await expect.poll(words).toEqual([before[1], before[0], before[2]]);
});
