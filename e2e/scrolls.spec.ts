// A table or a listing wider than the screen shows at its edges that it goes on; phones have no scrollbar to tell it.
import { expect, type Locator, type Page, test } from '@playwright/test';
import { islands } from './support/sites';

for (const theme of ['light', 'dark'] as const) {
  test(`what goes on beyond the edge of a phone shows it on that side, ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(`${islands.root}fr/hyperviseurs/`);
    const table = await theFirst(page, '.scroll', 'wider');
    const listing = await theFirst(page, 'pre', 'wider');
    for (const box of [table, listing]) {
      const start = await edges(page, box, 0);
      const middle = await edges(page, box, 60);
      const end = await edges(page, box, 10_000);
      expect(start.right).not.toEqual(start.left);
      expect(middle).toEqual({ left: end.left, right: start.right });
      // Nothing is left to see at an end: both edges are bare, as they were at the start on the left.
      expect(end.right).toEqual(start.left);
    }
  });
}

test('what fits shows nothing at its edges', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${islands.root}fr/conteneurs/`);
  const { left, right } = await edges(page, await theFirst(page, '.scroll', 'as wide'), 0);
  expect(right).toEqual(left);
});

/** The first box of a kind that holds as much as it shows, or a good deal more. */
async function theFirst(page: Page, kind: string, width: 'wider' | 'as wide'): Promise<Locator> {
  const all = await page.locator(kind).evaluateAll((boxes) => boxes.map((box) => box.scrollWidth - box.clientWidth));
  const first = all.findIndex((more) => (width === 'wider' ? more > 120 : more === 0));
  expect(first, `${kind} ${width}`).toBeGreaterThan(-1);
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
