// The narrowest window: 320 px, which is also a window of 1280 px zoomed to 400 % (WCAG 1.4.10). Nothing is read sideways,
// but for tables and listings, which scroll by themselves.
import { expect, type Page, test } from '@playwright/test';
import { islands } from './support/sites';
import { pagesOf, wakeIslands } from './support/watch';

// Not one of the course's languages: the root stays, and lets the reader choose.
test.use({ locale: 'de-DE', viewport: { width: 320, height: 640 }, isMobile: false });

test('at 320 px no page is wider than the window, also with all that opens open and every answer shown', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const wide: string[] = [];
  for (const path of await pagesOf(islands.root)) {
    await page.goto(islands.root + path);
    wide.push(...(await beyondTheEdge(page)).map((found) => `${path}: ${found}`));
    await wakeIslands(page);
    await openEverything(page);
    wide.push(...(await beyondTheEdge(page)).map((found) => `${path}, opened: ${found}`));
  }
  expect(wide).toEqual([]);
});

async function openEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // As fast as a hand could be, not faster: each press is drawn before the next.
    const press = async (which: string) => {
      for (const element of document.querySelectorAll<HTMLElement>(which)) {
        element.click();
        await new Promise(requestAnimationFrame);
      }
    };
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    for (const field of document.querySelectorAll<HTMLInputElement>('input[name=number]')) {
      field.value = '987654';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
    }
    await press('.option:first-of-type input');
    await press('.items > li:first-child button:not(:disabled)');
    await press('.question button[name=check]');
    await press('.question button[name=reveal]');
  });
  await expect(page.locator('.question button:is([name=check], [name=reveal])')).toHaveCount(0);
}

/** What reaches beyond the right edge of the window, also where that is cut off; not what only screen readers hear. */
function beyondTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const beyond = [
      ...document.querySelectorAll(
        'body *:not(:is(.scroll, pre, svg, [popover], .unseen) *, .unseen, .visually-hidden)',
      ),
    ]
      .filter((element) => element.getClientRects()[0] && element.getBoundingClientRect().right > edge + 0.5)
      .map((element) => `${element.localName}.${element.className} ends at ${element.getBoundingClientRect().right}`);
    const { scrollWidth } = document.documentElement;
    return [...(scrollWidth > edge ? [`the page is ${scrollWidth} px wide`] : []), ...beyond.slice(0, 3)];
  });
}
