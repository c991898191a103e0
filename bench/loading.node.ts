// What a visit costs before the reader does anything and after the first move, which is what our islands wait for; and how
// long answers and a hint take once all is quiet.
import type { CDPSession } from '@playwright/test';
import { click, evaluate, move, pause, type Reader, type Spot, slowLine, visit } from './browser.node';
import { inQuestion } from './spots';

export type Loading = {
  /** Up to the first move. */
  requests: number;
  totalBytes: number;
  htmlBytes: number;
  scriptBytes: number;
  styleBytes: number;
  fontBytes: number;
  /** From the navigation on, the first move included. */
  movedRequests: number;
  movedTotalBytes: number;
  movedScriptBytes: number;
  lcpMillis: number;
  tbtMillis: number;
  paintMillis: number;
  cls: number;
  /** The slowest press; undefined where there is nothing of the kind to press. */
  answerInpMillis: number | undefined;
  hintInpMillis: number | undefined;
};

type Seen = Pick<Loading, 'lcpMillis' | 'tbtMillis' | 'cls'>;

export async function measureLoading(reader: Reader, url: string): Promise<Loading> {
  const { page, cdp, browser, close } = await visit(reader, observe);
  await slowLine(cdp);
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  cdp.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  const painted = await tracePaint(browser);
  await page.goto(url, { waitUntil: 'load' });
  await pause(2500);
  const paintMillis = await painted();
  const still = { requests: kinds.size, weights: { ...bytes } };
  const seen = await evaluate<Seen>(cdp, 'benchSeen()');
  await move(cdp, { x: 4, y: 4 });
  await pause(2500);
  const moved = { requests: kinds.size, weights: { ...bytes } };
  const answerInpMillis = await slowestPress(cdp, [
    inQuestion(0, 'option'),
    inQuestion(0, 'check'),
    inQuestion(1, 'option'),
    inQuestion(1, 'check'),
  ]);
  const hintInpMillis = await slowestPress(cdp, [inQuestion(2, 'hint')]);
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
    paintMillis,
    answerInpMillis,
    hintInpMillis,
  };
}

/** How long the slowest press took from the finger to the next picture. The press on the filter, on a page that has one. */
export async function measureFilter(reader: Reader, url: string, field: string): Promise<number | undefined> {
  const { page, cdp, close } = await visit(reader, observe);
  await page.goto(url, { waitUntil: 'load' });
  await move(cdp, { x: 4, y: 4 });
  await pause(2500);
  const spot = await evaluate<Spot | null>(cdp, field);
  if (spot) await click(cdp, spot);
  await pause(600);
  await evaluate(cdp, 'benchSlowest()');
  for (const letter of 'host') {
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, key: letter });
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
    await pause(300);
  }
  const slowest = await evaluate<number>(cdp, 'benchSlowest()');
  await close();
  return spot ? slowest : undefined;
}

async function slowestPress(cdp: CDPSession, spots: string[]): Promise<number | undefined> {
  let pressed = 0;
  for (const where of spots) {
    const spot = await evaluate<Spot | null>(cdp, where);
    if (!spot) continue;
    // What scrolling draws is not the answer to a press.
    await pause(300);
    await click(cdp, spot);
    await pause(600);
    pressed += 1;
  }
  const slowest = await evaluate<number>(cdp, 'benchSlowest()');
  return pressed > 0 ? slowest : undefined;
}

function total(weights: Record<string, number>): number {
  return Object.values(weights).reduce((sum, size) => sum + size, 0);
}

/** Paint is in no metric of the page: it is summed from a trace, whose end the returned function asks for. */
async function tracePaint(browser: CDPSession): Promise<() => Promise<number>> {
  const paints = ['PrePaint', 'Paint', 'Layerize', 'Commit'];
  let micros = 0;
  browser.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) if (paints.includes(String(Reflect.get(event, 'name')))) micros += durationOf(event);
  });
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  return async () => {
    const ended = new Promise<unknown>((done) => browser.once('Tracing.tracingComplete', done));
    await browser.send('Tracing.end');
    await ended;
    return micros / 1000;
  };
}

function durationOf(event: object): number {
  const duration: unknown = Reflect.get(event, 'dur');
  return typeof duration === 'number' ? duration : 0;
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
    benchSeen: () => {
      const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      const late = tasks.filter(({ start }) => start >= fcp);
      return { lcpMillis: lcp, cls, tbtMillis: late.reduce((sum, { duration }) => sum + duration - 50, 0) };
    },
    benchSlowest: () => {
      const found = slowest;
      slowest = 0;
      return found;
    },
  });
}
