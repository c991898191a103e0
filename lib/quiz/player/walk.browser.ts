// Retrying what was missed goes from question to question of a page, across its quizzes. Where the reader is in it is known to
// all of them, and forgotten with the page: what counts is in the record.

export type Walk = {
  /** Ids of the page, of questions (`q-…`) and cards, in its order. */
  steps: readonly string[];
  /** Where it leads after the last one, and what that is: the end of the chapter, or the list of the whole course. */
  end: string;
  leads: 'ending' | 'review';
};

let walk: Walk | null = null;
let isAsked = false;
const listeners = new Set<(walk: Walk) => void>();

/** Every question of it is asked afresh, and the reader is brought to the first one. */
export function startWalk(begun: Walk): void {
  walk = begun;
  for (const listener of listeners) listener(begun);
  const [first = ''] = begun.steps;
  location.hash = first;
  // An address that says so already leads nowhere.
  document.getElementById(first)?.scrollIntoView();
  // Drawn first: what asks afresh is not there yet.
  setTimeout(focusIn, 0, first);
}

/** The walk now, or the one that the address asks for (`?retry#q-…`), which leads back to `review`. Calls back when another one starts; returns how to stop. */
export function watchWalk(review: string, listener: (walk: Walk) => void): () => void {
  if (!isAsked) walk ??= askedFor(review);
  isAsked = true;
  if (walk) listener(walk);
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The address then no longer asks: who reloads finds the answer given meanwhile. */
function askedFor(review: string): Walk | null {
  const address = new URL(location.href);
  if (!address.searchParams.has('retry')) return null;
  address.searchParams.delete('retry');
  history.replaceState(history.state, '', address);
  const { hash } = address;
  return hash ? { steps: [hash.slice(1)], end: review, leads: 'review' } : null;
}

/** For who has no pointer: on to the first thing that can be answered there. */
export function focusIn(id: string): void {
  document
    .getElementById(id)
    ?.querySelector<HTMLElement>('summary, input:not([type=hidden]), select, button:not([aria-disabled])')
    ?.focus({ preventScroll: true });
}
