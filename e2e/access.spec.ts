// What axe finds on any page of the sitemap, in both themes: nothing. And nothing moves while a page loads.
import { expect, test } from '@playwright/test';
import axe from 'axe-core';
import { islands } from './support/sites';
import { pagesOf } from './support/watch';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${theme}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.addInitScript((chosen) => localStorage.setItem('virli:theme', chosen), theme);
    const all: string[] = [];
    for (const path of await pagesOf(islands.root)) {
      if (path === '') continue;
      await page.goto(islands.root + path);
      await expect(page.locator('[data-island]:not([data-live])')).toHaveCount(0);
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
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

test('nothing moves while a page loads', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value } = entry as PerformanceEntry & { value: number };
        Object.assign(globalThis, { moved: Reflect.get(globalThis, 'moved') + value });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of await pagesOf(islands.root)) {
    if (path === '') continue;
    await page.goto(islands.root + path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => Reflect.get(globalThis, 'moved')), path).toBe(0);
  }
});
