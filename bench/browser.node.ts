// A browser as slow as the phone and the line of many readers: 4× slower, 150 ms away, 1.6 Mbit/s.
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';

export const conditions = { cpuSlowdown: 4, roundTripMillis: 150, bitsPerSecond: 1_600_000 };

export type Visit = { page: Page; cdp: CDPSession; close: () => Promise<void> };

export function openBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || undefined,
    args: [...asRoot, '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
  });
}

/** A new reader with an empty cache. `observe` runs in the page before anything of the page does. */
export async function visit(browser: Browser, observe: () => void): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  const bytesPerSecond = conditions.bitsPerSecond / 8;
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: conditions.roundTripMillis,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpuSlowdown });
  await page.addInitScript(observe);
  return { page, cdp, close: () => context.close() };
}

/** Through raw CDP: Playwright's own waiting injects a script, which costs up to 300 ms on a slowed page. */
export async function evaluate<Value>(cdp: CDPSession, expression: string): Promise<Value> {
  const { result } = await cdp.send('Runtime.evaluate', { expression, returnByValue: true });
  return result.value;
}

export async function click(cdp: CDPSession, { x, y }: { x: number; y: number }): Promise<void> {
  const mouse = { x, y, button: 'left', clickCount: 1 } as const;
  await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse });
}

/** Moves the pointer, and presses nothing. */
export async function move(cdp: CDPSession, { x, y }: { x: number; y: number }): Promise<void> {
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
}

export function pause(millis: number): Promise<void> {
  return new Promise((done) => setTimeout(done, millis));
}
