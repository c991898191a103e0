// Brings the islands of a page to life. One that fails does not hurt the others: it stays the HTML that it was.
import { type ComponentType, createElement, hydrate } from 'preact';

/** `components` by the name in `data-island`. Marks each island `data-live`, which ends its early recording (early.ts). */
export function hydrateIslands(components: Record<string, ComponentType<object>>, root: ParentNode = document): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-island]')) {
    const component = components[element.dataset.island ?? ''];
    if (!component) continue;
    try {
      const props: object = JSON.parse(element.dataset.props ?? '{}');
      hydrate(createElement(component, props), element);
      element.dataset.live = '';
    } catch (error) {
      reportError(error);
    }
  }
}
