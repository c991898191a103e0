// Nothing moves by itself: neither while a page arrives, nor while it is read.
import { expect, type Page, test } from '@playwright/test';
import { dripping } from './support/drip';
import { movesOf, watchMoves } from './support/moves';
import { islands } from './support/sites';
import { pagesOf, wakeIslands } from './support/watch';

// A reader whose languages the course does not have: the root lets that one choose, instead of leading on.
test.use({ locale: 'de-DE' });

/** One of each kind, but for chapters: painted as they come, lines of their contents do move here (docs/decisions.md). */
const kinds = [
  '',
  'fr/',
  'fr/glossaire/',
  'en/timeline/',
  'fr/slides-2015/',
  'en/credits/',
  'fr/cours-entier/',
  'en/history/answers/',
];

test('nothing moves while a page arrives a few tags at a time', async ({ page }) => {
  test.setTimeout(120_000);
  const site = await dripping(islands.root);
  await watchMoves(page);
  const moving: string[] = [];
  try {
    for (const path of kinds) {
      await page.goto(site.root + path, { waitUntil: 'networkidle' });
      for (const move of await movesOf(page)) moving.push(`${path}: ${move}`);
    }
  } finally {
    site.close();
  }
  expect(moving).toEqual([]);
});

// In two parts, so that a machine does not wait for one of them alone at the end.
for (const isFrench of [true, false]) {
  test(`${isFrench ? 'French' : 'English'}: nothing moves while a page loads and is read to its end, on a slow line`, async ({
    page,
    context,
  }) => {
    test.setTimeout(240_000);
    const cdp = await context.newCDPSession(page);
    const bytesPerSecond = 1_600_000 / 8;
    await cdp.send('Network.enable');
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
    await watchMoves(page);
    const moving: string[] = [];
    for (const path of (await pagesOf(islands.root)).filter((one) => one.startsWith('fr/') === isFrench)) {
      await page.goto(islands.root + path, { waitUntil: 'networkidle' });
      await wakeIslands(page);
      await readToTheEnd(page);
      for (const move of await movesOf(page)) moving.push(`${path}: ${move}`);
    }
    expect(moving).toEqual([]);
  });
}

/** Scrolls by half a window at a time, two frames each, then waits for what that has asked for. */
async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
      scrollTo({ top, behavior: 'instant' });
      await frame();
      await frame();
    }
  });
  await page.waitForLoadState('networkidle');
}
