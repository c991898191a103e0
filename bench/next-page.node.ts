// From the press on the link to the next chapter, after the pointer has rested on it, to that chapter's first paint: what
// the rules for prefetching and prerendering are worth.
import { ask, click, evaluate, move, pause, type Reader, type Spot, visit } from './browser.node';
import { farAway } from './far-away.node';
import { nextLink } from './spots';

const restMillis = 400;

/** Milliseconds; undefined where no link leads on. The address is of this machine. */
export async function measureNextPage(reader: Reader, url: string): Promise<number | undefined> {
  const { host, port } = new URL(url);
  // The browser's own slow line is that of one page: what is asked for ahead would not go through it.
  const far = await farAway(Number(port));
  const { page, cdp, close } = await visit(reader, observe);
  await page.goto(url.replace(host, `localhost:${far.port}`), { waitUntil: 'load' });
  await pause(2500);
  const spot = await evaluate<Spot | null>(cdp, nextLink);
  if (spot) {
    await pause(600);
    await move(cdp, spot);
    await pause(restMillis);
    await click(cdp, spot);
  }
  const painted = spot ? await ask<number>(cdp, 'globalThis.benchPainted?.() ?? null') : undefined;
  await close();
  await far.close();
  return painted;
}

/** Runs in both pages: the first notes when it is left, the second when it is seen. */
function observe(): void {
  const key = 'bench:pressed';
  addEventListener(
    'click',
    () => sessionStorage.setItem(key, String(performance.timeOrigin + performance.now())),
    true,
  );
  Object.assign(globalThis, {
    benchPainted: () => {
      const pressed = Number(sessionStorage.getItem(key) ?? 0);
      const [navigation] = performance.getEntriesByType('navigation');
      const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      if (!navigation || fcp === undefined || pressed === 0) return null;
      const seen = performance.timeOrigin + Math.max(fcp, Number(Reflect.get(navigation, 'activationStart') ?? 0));
      return seen > pressed ? seen - pressed : null;
    },
  });
}
