// What axe finds on any page of the sitemap, in both themes: nothing. And nothing moves while a page loads.
import { expect, test } from '@playwright/test';
import axe from 'axe-core';
import { islands } from './support/sites';
import { pagesOf, wakeIslands } from './support/watch';

// A reader whose languages the course does not have: the root lets that one choose, instead of leading on.
test.use({ locale: 'de-DE' });

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${theme}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.addInitScript((chosen) => localStorage.setItem('virli:theme', chosen), theme);
    const all: string[] = [];
    for (const path of await pagesOf(islands.root)) {
      await page.goto(islands.root + path);
      await wakeIslands(page);
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        // The script that was just evaluated put `axe` there; its own types are of a module.
        const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
        type Violation = { id: string; nodes: { html: string; failureSummary?: string }[] };
        return (await axe.run()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
        );
      });
      all.push(...found.map((problem) => `${path}: ${problem}`));
    }
    expect(all).toEqual([]);
  });
}

test('nothing moves while a page loads, on a slow line', async ({ page, context }) => {
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
  await page.addInitScript(() => {
    Object.assign(globalThis, { moved: 0 });
    new PerformanceObserver((list) => {
      const values = list.getEntries().map((entry) => Number(Reflect.get(entry, 'value')));
      Object.assign(globalThis, {
        moved: values.reduce((sum, value) => sum + value, Reflect.get(globalThis, 'moved')),
      });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const moving: string[] = [];
  for (const path of await pagesOf(islands.root)) {
    await page.goto(islands.root + path, { waitUntil: 'networkidle' });
    const moved = await page.evaluate(() => Reflect.get(globalThis, 'moved'));
    if (moved !== 0) moving.push(`${path}: ${moved}`);
  }
  expect(moving).toEqual([]);
});
