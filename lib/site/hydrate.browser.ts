// Brings the islands of a page to life. One that fails does not hurt the others: it stays the HTML that it was.
import { type ComponentType, createElement, hydrate } from 'preact';

type Components = Record<string, ComponentType<object>>;

/**
 * `components` by the name in `data-island`. What the reader has already touched answers at once; every other island gets
 * a task of its own, so that none delays a click. Each is marked `data-live`, which ends its early recording (early.ts).
 */
export function hydrateIslands(components: Components): void {
  if (document.readyState === 'loading') {
    // The reader was faster than the page: its last islands are still on their way.
    document.addEventListener('DOMContentLoaded', () => hydrateIslands(components), { once: true });
    return;
  }
  const islands = [...document.querySelectorAll<HTMLElement>('[data-island]')];
  const touched = islands.filter(isTouched);
  for (const island of touched) enliven(island, components);
  const others = () => {
    for (const island of islands) if (!touched.includes(island)) setTimeout(enliven, 0, island, components);
  };
  // The answer is painted first: on a slow phone each further quiz would delay it by some fifty milliseconds.
  if (touched.length > 0) requestAnimationFrame(() => setTimeout(others));
  else others();
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
  return [...island.querySelectorAll('form')].some((form) => names.has(form.getAttribute('id') ?? ''));
}
