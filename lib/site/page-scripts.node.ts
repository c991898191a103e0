// The scripts and the policy of a page that is otherwise ready.

import {
  append,
  attributeOf,
  type Element,
  elementsOf,
  insertAfter,
  makeElement,
  type Page,
  partsOf,
  prepend,
  removeElements,
  removeNode,
  textOf,
} from '@/lib/site/html';
import { inlineScript } from '@/lib/site/inline-script.node';
import { islandsIn } from '@/lib/site/needs';
import { repairData } from '@/lib/site/not-found';

/**
 * The page that the reader points at is prepared before the click, or fetched at least; one of `data-prefetch="eager"`, the most
 * likely next step, as soon as the link is touched or, on a phone, seen. Browsers that do not know this ignore it.
 * Safe, because a page that is prepared keeps nothing and brings nothing to life before it is shown (when-shown.browser.ts).
 */
const next = [
  {
    where: { selector_matches: 'a[data-prefetch]:not([href^="#"], [href="./"], [aria-current=page])' },
    eagerness: 'moderate',
  },
  { where: { selector_matches: 'a[data-prefetch=eager]' }, eagerness: 'eager' },
];
const speculation = JSON.stringify({ prefetch: next, prerender: next });

export function addSpeculation(page: Page): void {
  const links = elementsOf(page).some((element) => attributeOf(element, 'data-prefetch') !== undefined);
  if (links) append(partsOf(page).body, makeElement('script', { type: 'speculationrules' }, speculation));
}

type IslandScripts = {
  /** The addresses of the module that starts the islands of the page and, after it, of all that it will load. */
  files: string[];
  /** Said when the page was opened from a file. */
  fromFile: string;
  /** The source of the script that runs right after the HTML of each of these islands, before it is painted. */
  beforePaintOf: (island: string) => string | undefined;
};

/** What brings the islands of a page to life, fetched in one round, and what must be there before it. */
export function addIslandScripts(page: Page, { files, fromFile, beforePaintOf }: IslandScripts): void {
  const [src = ''] = files;
  const { head } = partsOf(page);
  for (const href of files) {
    append(head, makeElement('link', { rel: 'modulepreload', fetchpriority: 'low', href }));
  }
  // In the head, so that a move made while the page is still being read counts already.
  append(head, inline('lib/islands/early/load.browser.ts', { 'data-src': src }));
  append(head, inline('lib/islands/early/keep-place.browser.ts'));
  append(head, inline('lib/islands/early/from-file.browser.ts', { 'data-says': fromFile }));
  for (const source of new Set(islandsIn(page).flatMap(({ name }) => beforePaintOf(name) ?? []))) {
    insertAfter(
      page,
      (element) => beforePaintOf(attributeOf(element, 'data-island') ?? '') === source,
      () => inline(source),
    );
  }
}

/** A page without islands has nothing to note, and no script that could be missing. */
export function dropIslandScripts(page: Page): void {
  removeElements(page, (element) => {
    const isUnreached = attributeOf(element, 'class')?.split(' ').includes('unreached') === true;
    return isUnreached || attributeOf(element, 'data-notes') !== undefined;
  });
}

/**
 * The script that mends the address of the page comes before all that asks where the page is: the other scripts, and the styles,
 * whose addresses the browser reads as soon as it has them.
 */
export function putAddressFirst(page: Page): void {
  const script = addressScript(page);
  if (!script) return;
  removeNode(page, script);
  prepend(partsOf(page).head, script);
}

/** A 404 page is at any address, and none of them is to be mended; its links are led to the site instead. */
export function repairAddresses(page: Page, file: string, siteUrl: string | undefined): void {
  const script = addressScript(page);
  if (script) removeNode(page, script);
  append(partsOf(page).body, inline('lib/site/repair-links.browser.ts', repairData(file, siteUrl)));
}

function addressScript(page: Page): Element | undefined {
  return elementsOf(partsOf(page).head).find((element) => attributeOf(element, 'data-address') !== undefined);
}

function inline(source: string, data: Record<string, string> = {}): Element {
  return makeElement('script', data, inlineScript(source));
}

/** The texts that the policy must admit. */
export function inlineTexts(page: Page): { scripts: string[]; styles: string[] } {
  const inline = elementsOf(page).filter((element) => attributeOf(element, 'src') === undefined);
  const texts = (tagName: string) => inline.filter((element) => element.tagName === tagName).map(textOf);
  return { scripts: texts('script'), styles: texts('style') };
}

/** Right after the charset, before anything that it governs. */
export function addPolicy(page: Page, policy: string): void {
  const { head } = partsOf(page);
  const meta = makeElement('meta', { 'http-equiv': 'Content-Security-Policy', content: policy });
  const charset = head.children.find(
    (node): node is Element => node.type === 'element' && attributeOf(node, 'charset') !== undefined,
  );
  if (charset) removeNode(head, charset);
  prepend(head, meta);
  if (charset) prepend(head, charset);
}
