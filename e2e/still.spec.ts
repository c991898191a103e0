// Nothing moves by itself: neither while a page arrives, nor while it is read.
import { expect, type Page } from '@playwright/test';
import { dripping } from './support/drip';
import { movesOf, watchMoves } from './support/moves';
import { islands } from './support/sites';
import { pagesOf, wakeIslands } from './support/watch';
import { pagesFor, partOf, test } from './support/windows';

// A reader whose languages the course does not have: the root lets that one choose, instead of leading on.
test.use({ locale: 'de-DE' });

/** One of each kind. Chapters are painted as they come (docs/decisions.md), the others once their first screen is there. */
const kinds = [
  '',
  'fr/',
  'fr/glossaire/',
  'en/timeline/',
  'fr/slides-2015/',
  'en/credits/',
  'fr/cours-entier/',
  'en/history/answers/',
  'en/history/',
  'fr/conteneurs/',
];

test('nothing moves while a page arrives a few tags at a time @phone', async ({ page }) => {
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

// Tag by tag: the mark in the bar once moved by 12 px on a phone (0.00002), the date of the last check went to the next line when
// it had come whole (0.004), the arrow of the button of the sections moved as the language arrived beside it.
test('the head of a chapter does not move while it arrives tag by tag @phone', async ({ page }) => {
  const site = await dripping(islands.root, { tags: 1, pieces: 400 });
  await watchMoves(page);
  try {
    await page.goto(`${site.root}en/history/`, { waitUntil: 'networkidle' });
    expect(await movesOf(page)).toEqual([]);
  } finally {
    site.close();
  }
});

const parts = 3;
for (const part of Array(parts).keys()) {
  test(`nothing moves while a page loads and is read to its end, on a slow line, part ${part + 1} @phone`, async ({
    page,
    context,
    reads,
  }) => {
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
    for (const path of partOf(pagesFor(reads, await pagesOf(islands.root)), { part, of: parts })) {
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
