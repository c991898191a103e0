// From the navigation to a checked answer: an impatient reader clicks an option and Check until feedback is there.
import type { Browser } from '@playwright/test';
import { click, evaluate, pause, visit } from './browser.node';
import { spotOf } from './question';

type Spot = { x: number; y: number } | null;

/** Milliseconds from the start of the navigation. Throws when nothing is said of the answer within 20 s. */
export async function measureAnswering(browser: Browser, url: string): Promise<number> {
  const { page, cdp, close } = await visit(browser, observe);
  const giveUp = Date.now() + 20_000;
  page.goto(url, { waitUntil: 'commit' }).catch(() => undefined);
  let answered: number | null = null;
  while (answered === null) {
    if (Date.now() > giveUp) throw new Error(`${url}: an answer was not checked within 20 s.`);
    for (const part of ['option', 'check'] as const) {
      answered ??= await evaluate<number | null>(cdp, 'globalThis.virliAnswered ?? null').catch(() => null);
      const spot = await evaluate<Spot>(cdp, spotOf(0, part)).catch(() => null);
      if (spot && answered === null) await click(cdp, spot);
    }
    await pause(25);
  }
  await close();
  return answered;
}

/** Runs in the page: notes when the frame with the feedback is about to be painted. */
function observe(): void {
  const note = () => {
    if (!document.querySelector('[data-island] form[data-state]')) return;
    watcher.disconnect();
    requestAnimationFrame(() => Object.assign(globalThis, { virliAnswered: performance.now() }));
  };
  const watcher = new MutationObserver(note);
  watcher.observe(document, { subtree: true, childList: true, attributeFilter: ['data-state'] });
}
