// Brings the islands of a page to life: what the reader touches at once, alone; the others where they take nobody's time.
// The files of a page run as they come, in whatever order, and each offers what it has: an island that the reader waits for lives
// in the task that brought it. Asked for by name, each would live a few tasks later, behind the page that is still being read.
import { type ComponentType, createElement, hydrate } from 'preact';
import { reported } from '@/lib/base/reported.browser';
import { isComing, islandOf, islandsOf, isNoted, isTouched, touches } from './elements.browser';
import type { IslandModule, Wakes } from './registry';

/** What a file has of an island: its component, some of its parts, or both. */
export type Offer = { wakes: Wakes; island?: IslandModule['island']; parts?: Readonly<Record<string, object>> };

const restMillis = 3000;

const offers = new Map<string, Offer>();
const touched = new Set<HTMLElement>();
/** They wait for a moment of rest, for the window, or for their task. */
const planned = new Set<HTMLElement>();
let isListening = false;
let isRead = false;

/**
 * `given`: the name in `data-island` → what there is of it. An island wakes once its component and the parts that it uses
 * (`data-uses`) have been offered. It is marked `data-live` when it answers: from then on nothing of it is noted any more
 * (lib/islands/early/note.browser.ts), and its component replays what was. One that breaks is reported, and stays the HTML that
 * it was; the others do not notice.
 */
export function offerIslands(given: Readonly<Record<string, Offer>>): void {
  for (const [name, offer] of Object.entries(given)) {
    const before = offers.get(name);
    offers.set(name, { ...before, ...offer, parts: { ...before?.parts, ...offer.parts } });
  }
  if (!isListening) listen();
  wakeAll();
}

function listen(): void {
  isListening = true;
  for (const type of touches) {
    const listener = ({ target }: Event) => {
      const element = islandOf(target);
      if (!element) return;
      // A component that takes over in the middle of a click would untick what the click has ticked. It replays the click instead.
      if (isNoted(type)) next(() => touch(element));
      else touch(element);
    };
    addEventListener(type, listener, { capture: true, passive: true });
  }
  isRead = document.readyState !== 'loading';
  document.addEventListener('DOMContentLoaded', () => {
    isRead = true;
    wakeAll();
  });
}

function touch(element: HTMLElement): void {
  touched.add(element);
  if (!isComing(element)) enliven(element);
}

function wakeAll(): void {
  for (const element of islandsOf(document)) {
    if (touched.has(element) || isTouched(element)) touch(element);
    else if (isRead) plan(element);
  }
}

/** Each in a task of its own: one for all that waited for the same file would hold the reader back. */
function plan(element: HTMLElement): void {
  const wakes = readyFor(element)?.wakes;
  if (!wakes || planned.has(element)) return;
  planned.add(element);
  if (wakes === 'now') setTimeout(() => enliven(element));
  if (wakes === 'idle') atRest(() => enliven(element));
  if (wakes === 'idle' || wakes === 'seen') near.observe(element);
}

function enliven(element: HTMLElement): void {
  const ready = readyFor(element);
  if (!ready || element.dataset.live !== undefined || element.dataset.broken !== undefined) return;
  const asItWas = [...element.childNodes];
  try {
    const props: object = JSON.parse(element.dataset.props ?? '{}');
    hydrate(createElement(ready.component, { ...props, ...ready.given }), element);
    element.dataset.live = '';
  } catch (error) {
    // Preact has taken away what it was to bring to life. One that broke breaks again.
    element.replaceChildren(...asItWas);
    element.dataset.broken = '';
    reported(error);
  }
}

type Ready = { wakes: Wakes; component: ComponentType<object>; given: { parts?: object } };

/** What brings an island to life, once all of it has been offered. */
function readyFor({ dataset }: HTMLElement): Ready | undefined {
  const { wakes, island, parts = {} } = offers.get(dataset.island ?? '') ?? {};
  const words = (dataset.uses ?? '').split(' ').filter(Boolean);
  const used = words.flatMap((word) => (parts[word] ? [[word, parts[word]] as const] : []));
  if (!wakes || !island || used.length < words.length) return undefined;
  // The page was rendered from this component, with the props that stand in it.
  const component = island as ComponentType<object>;
  return { wakes, component, given: words.length > 0 ? { parts: Object.fromEntries(used) } : {} };
}

/** In a task of its own, soon. */
function next(run: () => void): void {
  if ('scheduler' in globalThis) scheduler.postTask(run, { priority: 'user-blocking' });
  else setTimeout(run);
}

// Until Safari 26 and its like are all that is left: older ones have no moments of rest.
function atRest(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: restMillis });
  else setTimeout(run, 50);
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      near.unobserve(target);
      setTimeout(() => enliven(target));
    }
  },
  { rootMargin: '500px' },
);
