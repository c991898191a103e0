// A browser as slow as the computer and the line of many readers: 150 ms away, 1.6 Mbit/s, a processor several times slower.
import { type CDPSession, chromium, type Page } from '@playwright/test';
import type { Settings } from './settings';

export const line = { roundTripMillis: 150, bytesPerSecond: 200_000 };

export type Reader = Pick<Settings, 'cpuSlowdown' | 'view'>;
export type Visit = { page: Page; cdp: CDPSession; browser: CDPSession; close: () => Promise<void> };

const views = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
} as const;

/** A new browser, with nothing kept from before. `observe` runs in each page before anything of the page does. */
export async function visit(reader: Reader, observe: () => void): Promise<Visit> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const opened = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || undefined,
    args: [...asRoot, '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
  });
  const context = await opened.newContext(views[reader.view]);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const browser = await opened.newBrowserCDPSession();
  await cdp.send('Page.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: reader.cpuSlowdown });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${observe})()` });
  return { page, cdp, browser, close: () => opened.close() };
}

/** Slows the line of a visit, and forgets what it has loaded. */
export async function slowLine(cdp: CDPSession): Promise<void> {
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.roundTripMillis,
    downloadThroughput: line.bytesPerSecond,
    uploadThroughput: line.bytesPerSecond,
  });
}

/** Through raw CDP: Playwright's own waiting injects a script, which costs up to 300 ms on a slowed page. */
export async function evaluate<Value>(cdp: CDPSession, expression: string): Promise<Value> {
  const { result } = await cdp.send('Runtime.evaluate', { expression, returnByValue: true });
  return result.value;
}

/** Asks every 100 ms until there is an answer; undefined after 20 s. */
export async function ask<Value>(cdp: CDPSession, expression: string): Promise<Value | undefined> {
  const giveUp = Date.now() + 20_000;
  while (Date.now() < giveUp) {
    // A page that is being left has no answer.
    const value = await evaluate<Value | null>(cdp, expression).catch(() => null);
    if (value !== null && value !== undefined) return value;
    await pause(100);
  }
  return undefined;
}

export type Spot = { x: number; y: number };

export async function click(cdp: CDPSession, { x, y }: Spot): Promise<void> {
  const mouse = { x, y, button: 'left', clickCount: 1 } as const;
  await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse });
}

/** Moves the pointer, and presses nothing. */
export async function move(cdp: CDPSession, { x, y }: Spot): Promise<void> {
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
}

export function pause(millis: number): Promise<void> {
  return new Promise((done) => setTimeout(done, millis));
}
