// What the islands of a page need from the browser's script.
import { attributeOf, type Element, elementsOf, type Page } from '@/lib/site/html';
import type { KnownIslands } from './read-registry.node';

/** Island name → the words of all its `data-uses` on the page. */
export type Needs = Map<string, Set<string>>;

export function islandsIn(page: Page): { element: Element; name: string }[] {
  return elementsOf(page).flatMap((element) => {
    const name = attributeOf(element, 'data-island');
    return name === undefined ? [] : [{ element, name }];
  });
}

export function needsOf(page: Page): Needs {
  const needs: Needs = new Map();
  for (const { element, name } of islandsIn(page)) {
    const words = (attributeOf(element, 'data-uses') ?? '').split(' ').filter(Boolean);
    needs.set(name, new Set([...(needs.get(name) ?? []), ...words]));
  }
  return needs;
}

/** The modules of these islands and of the parts they use, in an order of their own. */
export function modulesFor(needs: Needs, known: KnownIslands): string[] {
  const modules = [...needs].flatMap(([name, words]) => {
    const { module, parts } = known[name] ?? {};
    return [module, ...[...words].map((word) => parts?.[word])].filter((one) => one !== undefined);
  });
  return [...new Set(modules)].sort();
}

/** The first name that nobody registered, in a sentence; undefined when all are known. */
export function unknownIn(needs: Needs, known: KnownIslands, registry: string): string | undefined {
  for (const [name, words] of needs) {
    const island = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!island) return `no island is called "${name}". ${registry} knows ${Object.keys(known).join(', ')}.`;
    const word = [...words].find((one) => !Object.hasOwn(island.parts, one));
    const parts = Object.keys(island.parts).join(', ') || 'none';
    if (word) return `the island "${name}" has no part "${word}". ${registry} knows ${parts}.`;
  }
  return undefined;
}
