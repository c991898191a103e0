// In the head of pages with islands: runs the modules that bring them to life, each as soon as it is there. They are on their way
// already (`modulepreload`), after all that the page is painted from.
// When one cannot be loaded, it is asked for once more, to learn why. Gone from the site: that was published anew since the page
// was opened. Out of reach: no connection, or a server in trouble. There again, but lost on the way: many browsers do not ask
// again for a module that has failed, so that only loading the page again is sure to help. Each is said
// (tell-unreached.browser.ts), and the next move, or the connection coming back, tries again.
// There, and cannot be run by this browser, or on no host at all (a page opened from a file, which says so itself): the page shows
// what it shows without JavaScript.
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
  let attempts = 0;

  async function load(): Promise<void> {
    attempts++;
    const waiting = modules().filter((file) => !ran.has(file));
    const came = await Promise.all(waiting.map(run));
    const lost = waiting.filter((_, at) => !came[at]);
    if (lost.length > 0 || ran.size === 0) return fail(lost);
    document.documentElement.classList.add('js');
    tellUnreached(null);
  }

  /** Whether the file has come. One that came and broke is reported, and the others do not notice. */
  async function run(file: string): Promise<boolean> {
    const address = attempts > 1 ? `${file}?${attempts}` : file;
    const first = await failureOf(ask(address));
    // What broke fails with the same error each time; what did not come is fetched once more.
    const failure = first && (await failureOf(ask(address)));
    if (!failure) ran.add(file);
    else if (failure.error !== first.error) return false;
    else reportError(failure.error);
    return true;
  }

  async function fail(lost: string[]): Promise<void> {
    const troubles = await Promise.all(lost.map(troubleWith));
    const trouble = worst(troubles) ?? (lost.length > 0 && location.host ? 'lost' : null);
    document.documentElement.classList.toggle('js', trouble !== null);
    tellUnreached(trouble);
    if (trouble === null && attempts >= attemptsToRun) return;
    setTimeout(() => atNextMove(load), restMillis);
  }

  whenShown(load);
}

async function failureOf(promise: Promise<unknown>): Promise<{ error: unknown } | null> {
  return promise.then(
    () => null,
    (error: unknown) => ({ error }),
  );
}

/** Resolved only when they are asked for: before, the page may stand at another address than its own. */
function modules(): string[] {
  return [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].map(({ href }) => href);
}

function atNextMove(go: () => void): void {
  const over = new AbortController();
  const moved = () => {
    over.abort();
    go();
  };
  for (const move of moves) addEventListener(move, moved, { passive: true, signal: over.signal });
}

/** One that is out of reach may be back in a moment; who cannot reach one cannot tell that another is gone. */
function worst(troubles: (Trouble | null)[]): Trouble | null {
  return troubles.find((trouble) => trouble === 'away') ?? troubles.find((trouble) => trouble === 'gone') ?? null;
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
