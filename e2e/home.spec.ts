// The home page: each page once, times that agree with the chapters, and a figure that says how right a prediction was.
import { expect, type Locator, test } from '@playwright/test';
import { loadCourse } from '@/lib/course/load.node';
import { locales } from '@/lib/i18n/locales';
import { placesText } from '@/lib/progress/places';
import { aReader, questionsOf } from './support/reader';
import { islands } from './support/sites';

const { chapters } = await loadCourse();

test('a chapter with a wrong answer is not said to have none', async ({ page }) => {
  const [first] = questionsOf('quizzes/1-history/cp-mainframe.yaml');
  if (!first) throw new Error('The first checkpoint has no question.');
  const reader = aReader(page, islands.root, 'en');
  const progress = page.locator('.card .progress').first();
  await reader.opens('');
  await expect(progress).toHaveText('No answers yet');
  await reader.opens('history/');
  await reader.answers(first, false);
  await reader.seesVerdict(first.id, 'wrong');
  await reader.opens('');
  await expect(progress).toHaveText(/^0 of \d+ right$/);
});

for (const locale of locales) {
  test(`${locale}: no page is linked twice from the text of the home page @phone`, async ({ page }) => {
    await page.goto(`${islands.root}${locale}/`);
    // The main button goes on where the reader was, the card leads to the beginning.
    const links = await page
      .locator('main a:not([data-resume]):visible')
      .evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link, at) => links.indexOf(link) !== at)).toEqual([]);
  });

  test(`${locale}: a card and its chapter tell the same times`, async ({ page }) => {
    for (const { slug } of chapters) {
      await page.goto(`${islands.root}${locale}/`);
      const card = page.locator('.card', { has: page.locator(`a[href="${slug[locale]}/"]`) });
      const times = (await card.locator('.small').innerText()).match(/\d+\s(?:min|h\s\d+)/g);
      await page.goto(`${islands.root}${locale}/${slug[locale]}/`);
      const head = await page.locator('.facts').innerText();
      expect(times).toHaveLength(2);
      for (const time of times ?? []) expect(head).toContain(time);
    }
  });

  test(`${locale}: teachers find a page of answers for each chapter`, async ({ page }) => {
    await page.goto(`${islands.root}${locale}/`);
    await page.locator('.hero a[href="#teach"]').click();
    const teach = page.locator('.teach');
    await expect(teach).toBeInViewport();
    await expect(teach.locator('li a')).toHaveCount(chapters.length + 1);
    for (const link of await teach.locator('li a').all()) {
      const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
      expect((await page.request.get(address)).status(), address).toBe(200);
    }
  });
}

test('no card has an empty strip, whether a place is offered on it or not @phone', async ({ page }) => {
  const stored = placesText({ containers: 'layers' }, 'containers');
  await page.addInitScript((text) => localStorage.setItem('virli:reading:virli', text), stored);
  await page.goto(`${islands.root}fr/`);
  await expect(page.locator('a[data-resume=containers]')).toBeVisible();
  for (const body of await page.locator('.card-body').all()) {
    const left = await body.evaluate((box) => {
      const last = [...box.children].filter((child) => child.getClientRects().length > 0).at(-1);
      return box.getBoundingClientRect().bottom - (last?.getBoundingClientRect().bottom ?? 0);
    });
    expect(left).toBeLessThan(30);
  }
});

test('a right and a wrong prediction look different, by a mark and by a colour', async ({ page }) => {
  await page.goto(`${islands.root}en/`);
  const figure = page.locator('.f-which-interface');
  const status = figure.getByRole('status');
  const covered = figure.locator('.f-machine .f-covered');
  const hidden = await covered.evaluate((box) => getComputedStyle(box, '::after').content);
  expect(hidden).toContain('Hidden: what runs between');
  const predict = (kernels: string) => figure.locator(`.f-machine input[value="${kernels}"]`).check({ force: true });
  await predict('1');
  await expect(status).toHaveText(/^No, 4/);
  const wrong = await look(status);
  await predict('4');
  await expect(status).toHaveText(/^Yes/);
  const right = await look(status);
  expect(wrong.mark).toContain('✗');
  expect(right.mark).toContain('✓');
  expect(wrong.colour).not.toBe(right.colour);
  expect(await covered.evaluate((box) => getComputedStyle(box, '::after').content)).toBe('none');
});

function look(status: Locator) {
  return status.evaluate((element) => ({
    mark: getComputedStyle(element, '::before').content,
    colour: getComputedStyle(element).borderLeftColor,
  }));
}
