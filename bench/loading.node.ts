// What a visit costs before the reader does anything and after the first move, which is what our islands wait for; and how
// long four answers take once all is quiet.
import type { Browser } from '@playwright/test';
import { click, evaluate, move, pause, visit } from './browser.node';
import { spotOf } from './question';

export type Loading = {
  /** Up to the first move. */
  requests: number;
  totalBytes: number;
  htmlBytes: number;
  scriptBytes: number;
  /** From the navigation on, the first move included. */
  movedRequests: number;
  movedTotalBytes: number;
  movedScriptBytes: number;
  styleBytes: number;
  fontBytes: number;
  fcpMillis: number;
  lcpMillis: number;
  tbtMillis: number;
  cls: number;
  inpMillis: number;
};

export async function measureLoading(browser: Browser, url: string): Promise<Loading> {
  const { page, cdp, close } = await visit(browser, observe);
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  cdp.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'load' });
  await pause(2500);
  const still = { requests: kinds.size, weights: { ...bytes } };
  const seen = await evaluate<Pick<Loading, 'fcpMillis' | 'lcpMillis' | 'tbtMillis' | 'cls'>>(cdp, 'virliSeen()');
  await move(cdp, { x: 4, y: 4 });
  await pause(2500);
  const moved = { requests: kinds.size, weights: { ...bytes } };
  for (const question of [0, 1]) {
    for (const part of ['option', 'check'] as const) {
      await click(cdp, await evaluate(cdp, spotOf(question, part)));
      await pause(600);
    }
  }
  const inpMillis = await evaluate<number>(cdp, 'virliSlowest()');
  await close();
  return {
    requests: still.requests,
    totalBytes: total(still.weights),
    htmlBytes: still.weights.Document ?? 0,
    scriptBytes: still.weights.Script ?? 0,
    styleBytes: still.weights.Stylesheet ?? 0,
    fontBytes: still.weights.Font ?? 0,
    movedRequests: moved.requests,
    movedTotalBytes: total(moved.weights),
    movedScriptBytes: moved.weights.Script ?? 0,
    ...seen,
    inpMillis,
  };
}

function total(weights: Record<string, number>): number {
  return Object.values(weights).reduce((sum, size) => sum + size, 0);
}

/** Runs in the page. Total blocking time: what each task after the first paint takes beyond 50 ms. */
function observe(): void {
  let lcp = 0;
  let cls = 0;
  let slowest = 0;
  const tasks: { start: number; duration: number }[] = [];
  const watch = (type: string, note: (entry: PerformanceEntry) => void, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more });
  watch('largest-contentful-paint', ({ startTime }) => {
    lcp = startTime;
  });
  watch('layout-shift', (entry) => {
    cls += Number(Reflect.get(entry, 'value'));
  });
  watch('longtask', ({ startTime, duration }) => tasks.push({ start: startTime, duration }));
  const toEvent = (entry: PerformanceEntry) => {
    if (Reflect.get(entry, 'interactionId')) slowest = Math.max(slowest, entry.duration);
  };
  watch('event', toEvent, { durationThreshold: 16 });
  Object.assign(globalThis, {
    virliSeen: () => {
      const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      const late = tasks.filter(({ start }) => start >= fcp);
      return {
        fcpMillis: fcp,
        lcpMillis: lcp,
        cls,
        tbtMillis: late.reduce((sum, { duration }) => sum + duration - 50, 0),
      };
    },
    virliSlowest: () => slowest,
  });
}
