// What the islands of a page need from the browser's script.
import { attributeOf, type Element, elementsOf, type Page } from '@/lib/site/html';

export function islandsIn(page: Page): { element: Element; name: string }[] {
  return elementsOf(page).flatMap((element) => {
    const name = attributeOf(element, 'data-island');
    return name === undefined ? [] : [{ element, name }];
  });
}

/** Island name → every word of its `data-uses` on the page. */
export function needsOf(page: Page): Map<string, Set<string>> {
  const needs = new Map<string, Set<string>>();
  for (const { element, name } of islandsIn(page)) {
    const words = (attributeOf(element, 'data-uses') ?? '').split(' ').filter(Boolean);
    needs.set(name, new Set([...(needs.get(name) ?? []), ...words]));
  }
  return needs;
}
