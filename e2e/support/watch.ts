// What a page does behind the reader's back: requests to other places, refusals of the policy, errors.
import { expect, type Page } from '@playwright/test';

export type Watched = { complaints: string[]; requests: string[] };

/** Watches from now on. A 404 page that is asked for is no complaint. */
export function watch(page: Page, root: string): Watched {
  const watched: Watched = { complaints: [], requests: [] };
  const { origin } = new URL(root);
  page.on('request', (request) => {
    watched.requests.push(request.url());
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) watched.complaints.push(`asked ${request.url()}`);
  });
  page.on('pageerror', (error) => watched.complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    const isMissingPage = /status of 404/.test(message.text()) && message.location().url === page.url();
    if (['error', 'warning'].includes(message.type()) && !isMissingPage) watched.complaints.push(message.text());
  });
  return watched;
}

/** Makes a first move, which is what islands out of sight wait for, and waits until all of them answer. */
export async function wakeIslands(page: Page, which = '[data-island]'): Promise<void> {
  await page.mouse.move(4, 4);
  await page.mouse.move(8, 8);
  await expect(page.locator(`${which}:not([data-live])`)).toHaveCount(0);
}

/**
 * From here on the page's clock stands still, and goes on only as the test says (`page.clock.fastForward`): how long the
 * machine takes is no part of the story. An hour later, since a clock does not stand still in the past. Wants `page.clock.install()` before the page is opened, and islands that are awake.
 */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 3_600_000);
}

/** Every page of the sitemap, as paths from the site's root without the first slash: the root itself, '', comes first. */
export async function pagesOf(root: string): Promise<string[]> {
  const text = await (await fetch(`${root}sitemap.xml`)).text();
  const paths = [...text.matchAll(/<loc>https:\/\/virli\.example\/([^<]*)<\/loc>/g)]
    .map(([, path = '']) => path)
    .sort();
  if (paths.length === 0)
    throw new Error(`${root} has no sitemap: a test of its pages would pass without looking at any.`);
  return paths;
}
