// In the head of pages with islands: loads the module that brings them to life, quietly, once the page has been painted, or at
// once when the reader moves before. What it needs is on its way already (`modulepreload`).
// When it cannot be loaded, it is asked for once more, to learn why. Gone from the site: that was published anew since the page
// was opened. Out of reach: no connection, or a server in trouble. There again, but one of its files was lost on the way: many
// browsers do not ask again for a module that has failed, so that only loading the page again is sure to help. Each is said
// (tell-unreached.browser.ts), and the next move, or the connection coming back, tries again.
// There, and cannot be run by this browser, or on no host at all (a page opened from a file, which says so itself): the page shows
// what it shows without JavaScript.
import { whenShown } from '@/lib/base/when-shown.browser';
import { type Trouble, tellUnreached } from './tell-unreached.browser';

const moves = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'focusin', 'online'];
const restMillis = 2_000;
/** What cannot be run is not fetched for ever. */
const attemptsToRun = 3;

/** `data-src`: the address of the module, as seen from the page. */
export function start(
  { dataset: { src = '' } }: Pick<HTMLElement, 'dataset'>,
  ask = (address: string): Promise<unknown> => import(/* @vite-ignore */ address),
): void {
  let state: 'waiting' | 'loading' | 'loaded' | 'failed' = 'waiting';
  let attempts = 0;

  async function load(): Promise<void> {
    if (state !== 'waiting') return;
    state = 'loading';
    attempts++;
    try {
      await ask(addressOf(src, attempts));
    } catch (error) {
      return fail(error);
    }
    state = 'loaded';
    document.documentElement.classList.add('js');
    tellUnreached(null);
  }

  async function fail(error: unknown): Promise<void> {
    state = 'failed';
    const trouble = worst(await Promise.all(modulesOf(src).map(troubleWith))) ?? (isLost(error) ? 'lost' : null);
    document.documentElement.classList.toggle('js', trouble !== null);
    tellUnreached(trouble);
    if (trouble === null && attempts >= attemptsToRun) return;
    setTimeout(() => {
      state = 'waiting';
      atNextMove(load);
    }, restMillis);
  }

  whenShown(() => {
    atNextMove(load);
    requestAnimationFrame(() => setTimeout(load));
  });
}

/** Whether a module did not come, as against one that this browser cannot read or run (mostly a SyntaxError). */
function isLost(error: unknown): boolean {
  return location.host !== '' && error instanceof TypeError;
}

/** A browser does not ask again for an address that has failed, so each further attempt has its own. */
function addressOf(src: string, attempt: number): string {
  // Resolved only now: for `import`, this script stands where the page was before its address was mended.
  return new URL(attempt > 1 ? `${src}?${attempt}` : src, document.baseURI).href;
}

function atNextMove(go: () => void): void {
  const over = new AbortController();
  const moved = () => {
    over.abort();
    go();
  };
  for (const move of moves) addEventListener(move, moved, { passive: true, signal: over.signal });
}

/** The module and what it loads: the page fetches all of them ahead. */
function modulesOf(src: string): string[] {
  const ahead = [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].map(({ href }) => href);
  return ahead.length > 0 ? ahead : [src];
}

/** One that is out of reach may be back in a moment; who cannot reach one cannot tell that another is gone. */
function worst(troubles: (Trouble | null)[]): Trouble | null {
  return troubles.find((trouble) => trouble === 'away') ?? troubles.find((trouble) => trouble === 'gone') ?? null;
}

/** `null`: the module is there, and cannot be run; or there is no host. */
async function troubleWith(src: string): Promise<Trouble | null> {
  const away = location.host ? 'away' : null;
  try {
    const { ok, status, headers } = await fetch(src, { cache: 'no-store' });
    if (status >= 500 || status === 429) return away;
    // Some hosts answer every address with a page.
    return ok && /script/.test(headers.get('content-type') ?? '') ? null : 'gone';
  } catch {
    return away;
  }
}
