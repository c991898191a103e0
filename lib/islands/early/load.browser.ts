// In the head of pages with islands: runs the modules that bring them to life (`data-runs`), each as soon as it is there. They and
// what they need are on their way already (`modulepreload`), after all that the page is painted from.
// When one cannot be loaded, it is asked for once more, to learn why. Gone from the site: that was published anew since the page
// was opened. Out of reach: no connection, or a server in trouble. There again, but lost on the way: many browsers do not ask
// again for a module that has failed, so that only loading the page again is sure to help. Each is said
// (tell-unreached.browser.ts), and the next move, or the connection coming back, tries again.
// There, and cannot be run by this browser, or on no host at all (a page opened from a file, which says so itself): the page shows
// what it shows without JavaScript.
import { reported } from '@/lib/base/reported.browser';
import { whenShown } from '@/lib/base/when-shown.browser';
import { type Trouble, tellUnreached } from './tell-unreached.browser';

const moves = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'focusin', 'online'];
const restMillis = 2_000;
/** What cannot be run is not fetched for ever. */
const attemptsToRun = 3;

export function start(
  _script: unknown,
  ask = (address: string): Promise<unknown> => import(/* @vite-ignore */ address),
): void {
  const ran = new Set<string>();
  const broke = new Set<string>();
  let attempts = 0;

  async function load(): Promise<void> {
    attempts++;
    // What broke is asked for again only where nothing else runs: it may have been cut on its way.
    const waiting = linked('link[data-runs]').filter((file) => !ran.has(file) && (ran.size === 0 || !broke.has(file)));
    const came = await Promise.all(waiting.map(run));
    const isLost = came.includes(false);
    if (isLost || ran.size === 0) return fail(isLost);
    document.documentElement.classList.add('js');
    tellUnreached(null);
  }

  /** Whether the file has come. One that came and broke is reported, and the others do not notice. */
  async function run(file: string): Promise<boolean> {
    const address = attempts > 1 ? `${file}?${attempts}` : file;
    const first = await failureOf(ask(address));
    // What did not come is fetched once more.
    const failure = first && (await failureOf(ask(address)));
    if (!failure) ran.add(file);
    else if (isLost(first.error, failure.error)) return false;
    else {
      broke.add(file);
      reported(failure.error);
    }
    return true;
  }

  async function fail(isLost: boolean): Promise<void> {
    const trouble = isLost ? await troubleOf(linked('link[rel=modulepreload]')) : null;
    document.documentElement.classList.toggle('js', trouble !== null);
    tellUnreached(trouble);
    if (trouble === null && attempts >= attemptsToRun) return;
    setTimeout(() => atNextMove(load), restMillis);
  }

  whenShown(load);
}

/** What does not come fails with a new TypeError each time. What breaks fails with one error, but for WebKit, which makes it anew. */
function isLost(first: unknown, second: unknown): boolean {
  return first !== second && second instanceof TypeError;
}

async function failureOf(promise: Promise<unknown>): Promise<{ error: unknown } | null> {
  return promise.then(
    () => null,
    (error: unknown) => ({ error }),
  );
}

/** Resolved only when they are asked for: before, the page may stand at another address than its own. */
function linked(links: string): string[] {
  return [...document.querySelectorAll<HTMLLinkElement>(links)].map(({ href }) => href);
}

function atNextMove(go: () => void): void {
  const over = new AbortController();
  const moved = () => {
    over.abort();
    go();
  };
  for (const move of moves) addEventListener(move, moved, { passive: true, signal: over.signal });
}

/** Which of all these files has not come is not known: it may be one that another one needs. */
async function troubleOf(files: string[]): Promise<Trouble | null> {
  const troubles = await Promise.all(files.map(troubleWith));
  // One that is out of reach may be back in a moment; who cannot reach one cannot tell that another is gone.
  if (troubles.includes('away')) return 'away';
  if (troubles.includes('gone')) return 'gone';
  return location.host ? 'lost' : null;
}

/** `null`: the module is there, and was lost on the way; or there is no host. */
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
