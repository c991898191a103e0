// The parts of a chapter are contained (components/mdx/contained.css): the reader notices nothing of it.
import { expect, type Page, test } from '@playwright/test';
import { cutMarks } from './engines/in-page';
import { chapitres, chapters } from './support/chapters';
import { islands } from './support/sites';
import { wakeIslands } from './support/watch';

for (const width of [390, 1280]) {
  test(`at ${width} px the mark of a title is whole in the gutter`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${islands.root}en/history/`);
    const { cut, looked } = await page.evaluate(cutMarks);
    expect(looked).toBeGreaterThan(3);
    expect(cut).toEqual([]);
  });

  test(`at ${width} px every part stands where it would stand by itself`, async ({ page }) => {
    for (const path of [...chapters, ...chapitres]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(islands.root + path);
      // What comes to life may grow.
      await wakeIslands(page);
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('.prose details')) one.setAttribute('open', '');
      });
      const contained = await tops(page);
      await page.evaluate(() => {
        const without = new CSSStyleSheet();
        without.replaceSync('* { contain: none !important; }');
        document.adoptedStyleSheets = [without];
      });
      const free = await tops(page);
      expect(contained.length).toBeGreaterThan(50);
      expect(contained, path).toEqual(free);
    }
  });
}

test('an item dragged out of its question lies over the next one, whole', async ({ page }) => {
  await page.goto(`${islands.root}en/history/`);
  await wakeIslands(page);
  const row = page.locator('.question:has(.items)').first().locator('.items li').last();
  await row.scrollIntoViewIfNeeded();
  const box = await row.boundingBox();
  if (!box) throw new Error('the row is not seen');
  const at = { x: box.x + 100, y: box.y + box.height / 2 };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  for (const far of [20, 60, 150]) {
    await page.mouse.move(at.x, at.y + far);
    await expect
      .poll(() =>
        page.evaluate(({ x, y }) => !!document.elementFromPoint(x, y)?.closest('[data-held]'), {
          x: at.x,
          y: at.y + far,
        }),
      )
      .toBe(true);
  }
  await page.mouse.up();
});

/** Of each part of the text, in whole pixels from the top of the page. */
function tops(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.prose > *')].map((one) => Math.round(one.getBoundingClientRect().top + scrollY)),
  );
}
