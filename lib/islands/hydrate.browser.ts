// Brings the islands of a page to life: what the reader touches at once, alone; the others where they take nobody's time.
import { type ComponentType, createElement, hydrate } from 'preact';
import { isComing, islandOf, islandsOf, isTouched, touches } from './elements.browser';
import type { Island, Islands, Wakes } from './registry';

type Alive = { component: ComponentType<object>; parts?: object };

const restMillis = 3000;

/**
 * Starts the islands of the page that stand in `registry`. Each is marked `data-live` once it answers: from then on nothing of it
 * is noted any more (lib/islands/early/note.browser.ts), and its component replays what was. One that breaks is reported, and
 * stays the HTML that it was; the others do not notice.
 * The promise is kept once all their modules are there, alive or not yet.
 * @throws the browser's error when a module could not be fetched; what has come lives all the same. It may then be asked for again.
 */
export async function startIslands(registry: Islands): Promise<void> {
  const loads = new Map<HTMLElement, Promise<Alive | null>>();
  const touched = new Set<HTMLElement>();

  function load(element: HTMLElement): Promise<Alive | null> {
    const island = registry[element.dataset.island ?? ''];
    const asked = loads.get(element) ?? (island ? loadFor(element, island) : Promise.resolve(null));
    loads.set(element, asked);
    return asked;
  }

  /** In a task that `when` chooses, once its modules are there: many that wait for the same module must not live in one task. */
  function wake(element: HTMLElement, when = atOnce): void {
    const live = (alive: Alive | null) => alive && when(() => enliven(element, alive));
    load(element).then(live, told);
  }

  function touch(element: HTMLElement): void {
    touched.add(element);
    if (!isComing(element)) wake(element);
  }

  const over = new AbortController();
  for (const type of touches) {
    const listen = ({ target }: Event) => {
      const element = islandOf(target);
      if (element) touch(element);
    };
    addEventListener(type, listen, { capture: true, passive: true, signal: over.signal });
  }
  const here = islandsOf(document);
  for (const element of here.filter(isTouched)) touch(element);
  for (const element of here) load(element).catch(told);
  await pageIsRead();

  const all = islandsOf(document);
  for (const element of all) if (touched.has(element) || isTouched(element)) wake(element);
  const waiting = (kinds: Wakes[]) =>
    all.filter((element) => kinds.includes(registry[element.dataset.island ?? '']?.wakes ?? 'touched'));
  for (const element of waiting(['now'])) wake(element, inItsTurn);
  for (const element of waiting(['idle'])) wake(element, atRest);
  whenNear(waiting(['idle', 'seen']), (element) => wake(element, inItsTurn));
  try {
    await Promise.all(all.map(load));
  } catch (error) {
    // The next start listens for itself.
    over.abort();
    throw error;
  }
}

/** Null for a module that cannot run: told here, so that the page is not said to be out of reach. */
async function loadFor(element: HTMLElement, island: Island): Promise<Alive | null> {
  const ask = () => modulesFor(element, island);
  try {
    return await ask();
  } catch (error) {
    // A module that broke fails with the same error each time; one that did not come is fetched once more.
    return ask().catch((again) => {
      if (again !== error) throw again;
      reportError(error);
      return null;
    });
  }
}

async function modulesFor({ dataset }: HTMLElement, { load, parts }: Island): Promise<Alive> {
  const words = (dataset.uses ?? '').split(' ').filter(Boolean);
  const [{ island }, ...given] = await Promise.all([load(), ...words.map((word) => parts?.[word]?.())]);
  return {
    // The page was rendered from this component, with the props that stand in it.
    component: island as ComponentType<object>,
    ...(parts && { parts: Object.fromEntries(words.map((word, at) => [word, given[at]])) }),
  };
}

function enliven(element: HTMLElement, { component, parts }: Alive): void {
  if (element.dataset.live !== undefined || element.dataset.broken !== undefined) return;
  const asItWas = [...element.childNodes];
  try {
    const props: object = JSON.parse(element.dataset.props ?? '{}');
    hydrate(createElement(component, { ...props, ...(parts && { parts }) }), element);
    element.dataset.live = '';
  } catch (error) {
    // Preact has taken away what it was to bring to life. One that broke breaks again, also for the next start.
    element.replaceChildren(...asItWas);
    element.dataset.broken = '';
    reportError(error);
  }
}

/** That a module has not come is told once, by the promise of `startIslands`. */
function told(): void {}

type When = (run: () => void) => unknown;

const atOnce: When = (run) => run();
const inItsTurn: When = (run) => setTimeout(run);
// Until Safari 26 and its like are all that is left: older ones have no moments of rest.
const atRest: When = (run) =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(() => run(), { timeout: restMillis }) : setTimeout(run, 50);

function whenNear(elements: HTMLElement[], call: (element: HTMLElement) => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        call(target);
      }
    },
    { rootMargin: '500px' },
  );
  for (const element of elements) observer.observe(element);
}

async function pageIsRead(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }));
}
