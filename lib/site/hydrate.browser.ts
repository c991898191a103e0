// Brings the islands of a page to life. One that fails does not hurt the others: it stays the HTML that it was.
import { type ComponentType, createElement, hydrate } from 'preact';

type Components = Record<string, ComponentType<object>>;

/**
 * `components` by the name in `data-island`. What the reader has already touched answers at once, also while the rest of the
 * page is still on its way; every other island gets a task of its own, so that none delays a click. Each is marked
 * `data-live`, which ends its early recording (early.ts).
 */
export function hydrateIslands(components: Components): void {
  const isLoading = document.readyState === 'loading';
  const islands = [...document.querySelectorAll<HTMLElement>('[data-island]:not([data-live])')];
  const touched = islands.filter((island) => isTouched(island) && !(isLoading && isComing(island)));
  for (const island of touched) enliven(island, components);
  if (isLoading) {
    document.addEventListener('DOMContentLoaded', () => hydrateIslands(components), { once: true });
    return;
  }
  const others = () => {
    for (const island of islands) if (!touched.includes(island)) setTimeout(enliven, 0, island, components);
  };
  // The answer is painted first: on a slow phone each further quiz would delay it by some fifty milliseconds.
  if (touched.length > 0) requestAnimationFrame(() => setTimeout(others));
  else others();
}

/** Whether an island, or the script right after it, may not have been read to its end. */
function isComing(island: Element): boolean {
  return !island.nextElementSibling?.nextElementSibling;
}

function enliven(element: HTMLElement, components: Components): void {
  const component = components[element.dataset.island ?? ''];
  if (!component) return;
  try {
    const props: object = JSON.parse(element.dataset.props ?? '{}');
    hydrate(createElement(component, props), element);
    element.dataset.live = '';
  } catch (error) {
    reportError(error);
  }
}

function isTouched(island: HTMLElement): boolean {
  const { forms = {}, clicks = [] } = globalThis.virliEarly ?? {};
  const names = new Set([...Object.keys(forms), ...clicks.map(([form]) => form)]);
  return [...island.querySelectorAll('form')].some((form) => names.has(form.id));
}
