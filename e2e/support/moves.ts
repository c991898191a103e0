// What moves on a page by itself, as the browser counts it.
import type { Page } from '@playwright/test';

/** Before the first page is opened: notes every move from then on, anew on each page. */
export async function watchMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moves: string[] = [];
    Object.assign(globalThis, { moves });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: { node?: Node }[] = Reflect.get(entry, 'sources');
        const what = sources.map(({ node }) => {
          const place = node instanceof Element ? node : node?.parentElement;
          const where = place?.closest('[class]')?.className;
          return `${node?.nodeName} "${node?.textContent?.trim().slice(0, 40)}" in ${where}`;
        });
        moves.push(`${Reflect.get(entry, 'value')} by ${what.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** How far it moved and what, one sentence a move. */
export async function movesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => Reflect.get(globalThis, 'moves'));
}
