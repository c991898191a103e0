// Side notes: beside the text where there is room, folded in it where there is none.
import { expect, type Page, test } from '@playwright/test';
import { loadCourse } from '@/lib/course/load.node';
import { type Locale, locales } from '@/lib/i18n/locales';
import { islands } from './support/sites';

const noJs = { javaScriptEnabled: false };

for (const locale of locales) {
  test(`${locale}: in the margin no note meets another note, a box, a figure, a table or a listing`, async ({
    page,
  }) => {
    for (const path of await chapters(locale)) {
      await page.goto(islands.root + path);
      for (const width of [1200, 1280, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const where = `${path} at ${width} px`;
        expect(await meetings(page), where).toEqual([]);
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(beyond, where).toBeLessThanOrEqual(0);
      }
    }
  });
}

test('in the margin every note is open, and offers nothing to press', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${islands.root}fr/histoire/`);
  await expect(page.locator('.side').first().getByRole('note')).toBeVisible();
  await expect(page.locator('.side summary').first()).toBeHidden();
});

test('without JavaScript a folded note opens by its line, and by its number in the text', async ({ browser }) => {
  const page = await (await browser.newContext({ ...noJs, viewport: { width: 390, height: 800 } })).newPage();
  await page.goto(`${islands.root}fr/histoire/`);
  const [first, second] = [page.locator('.source').nth(0), page.locator('.source').nth(1)];
  await expect(first.getByRole('note')).toBeHidden();
  await first.locator('summary').click();
  await expect(first.getByRole('note')).toBeVisible();
  await expect(second.getByRole('note')).toBeHidden();
  await page.getByRole('link', { name: '2', exact: true }).first().click();
  await expect(second.getByRole('note')).toBeVisible();
});

test('the line of a folded note is 44 px high', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${islands.root}en/history/`);
  const heights = await page
    .locator('.side summary')
    .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

async function chapters(locale: Locale): Promise<string[]> {
  const course = await loadCourse();
  return course.chapters.map(({ slug }) => `${locale}/${slug[locale]}/`);
}

/** Pairs whose boxes share more than a pixel. */
function meetings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map((element) => ({
        shown: `${element.className || element.tagName} “${element.innerText.slice(0, 40)}”`,
        box: element.getBoundingClientRect(),
      }));
    const notes = boxes('.prose > .side');
    const others = boxes(
      '.prose :is(.box, figure, .scroll, pre, .quiz, .recall, .reading, p, li), .prose :is(h2, h3), .turn, .foot',
    );
    type Shown = (typeof notes)[number];
    const meet = ({ box: a }: Shown, { box: b }: Shown) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
    const pairs = notes.flatMap((note, at) =>
      [...notes.slice(at + 1), ...others].filter((other) => meet(note, other)).map((other) => [note, other] as const),
    );
    return pairs.map(([note, other]) => `${note.shown} × ${other.shown}`);
  });
}
