// A table wider than the screen shows at its edges that it goes on, since phones have no scrollbar to tell it, and is a stop of
// the Tab key, as no other table is. On phones tables of many columns become lists, and no listing is wider than the screen: a
// word that cannot be broken makes the tables of these tests wide.
import { expect, type Locator, type Page, test } from '@playwright/test';
import { chapitres, chapters } from './support/chapters';
import { islands } from './support/sites';
import { wakeIslands } from './support/watch';

for (const theme of ['light', 'dark'] as const) {
  test(`what goes on beyond the edge of a phone shows it on that side, ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(`${islands.root}fr/conteneurs/`);
    const table = await theFirst(page, '.scroll:not(.stacks)');
    await widen(table);
    const start = await edges(page, table, 0);
    const middle = await edges(page, table, 60);
    const end = await edges(page, table, 10_000);
    expect(start.right).not.toEqual(start.left);
    expect(middle).toEqual({ left: end.left, right: start.right });
    // Nothing is left to see at an end: both edges are bare, as they were at the start on the left.
    expect(end.right).toEqual(start.left);
  });
}

test('what fits shows nothing at its edges', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${islands.root}fr/conteneurs/`);
  const { left, right } = await edges(page, await theFirst(page, '.scroll'), 0);
  expect(right).toEqual(left);
});

test('a table is a stop of the Tab key only while it scrolls @phone', async ({ page }) => {
  for (const path of [...chapters, ...chapitres]) {
    await page.goto(islands.root + path);
    await wakeIslands(page, '[data-island=contents]');
    const tables = page.locator('.scroll');
    await expect(tables.first()).toHaveAttribute('tabindex', '-1');
    expect(await tables.evaluateAll(stops), path).toEqual([]);
  }
  await page.goto(`${islands.root}fr/conteneurs/`);
  await wakeIslands(page, '[data-island=contents]');
  const table = await theFirst(page, '.scroll:not(.stacks)');
  await widen(table);
  await expect(table).toHaveAttribute('tabindex', '0');
});

/** What the Tab key stops at without being cut. */
function stops(boxes: HTMLElement[]): string[] {
  return boxes
    .filter((box) => box.tabIndex >= 0 && box.scrollWidth <= box.clientWidth)
    .map((box) => box.innerText.slice(0, 40));
}

async function widen(table: Locator): Promise<void> {
  await table
    .locator('td')
    .last()
    .evaluate((cell) => {
      cell.append(Object.assign(document.createElement('span'), { textContent: 'x'.repeat(200) }));
    });
}

/** The first box of a kind that shows all that it holds. */
async function theFirst(page: Page, kind: string): Promise<Locator> {
  const all = await page.locator(kind).evaluateAll((boxes) => boxes.map((box) => box.scrollWidth - box.clientWidth));
  const first = all.indexOf(0);
  expect(first, kind).toBeGreaterThan(-1);
  return page.locator(kind).nth(first);
}

/** Pictures of both edges, inside the border, with what is scrolled made unseen and scrolled to `left`. */
async function edges(page: Page, box: Locator, left: number) {
  await box.evaluate((element: HTMLElement, to) => {
    for (const child of element.children) if (child instanceof HTMLElement) child.style.visibility = 'hidden';
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    element.scrollLeft = to;
  }, left);
  const { x, y, width, height } = (await box.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const strip = (at: number) =>
    page.screenshot({ clip: { x: Math.round(at), y: Math.round(y + height / 2), width: 3, height: 4 } });
  return { left: await strip(x + 2), right: await strip(x + width - 5) };
}
