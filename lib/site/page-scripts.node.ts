// The scripts and the policy of a page that is otherwise ready.
import { select } from 'hast-util-select';
import { SKIP, visit } from 'unist-util-visit';
import {
  attributeOf,
  type Element,
  elementsOf,
  makeElement,
  type Page,
  partsOf,
  removeElements,
  textOf,
} from '@/lib/site/html';
import { inlineScript } from '@/lib/site/inline-script.node';

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
  if (!select('[data-prefetch]', page)) return;
  partsOf(page).body.children.push(makeElement('script', { type: 'speculationrules' }, speculation));
}

type IslandScripts = {
  /** The addresses of the modules of its islands, which the page runs, and of those that these need. */
  runs: string[];
  shared: string[];
  /** Said when the page was opened from a file. */
  fromFile: string;
  /** The source of the script that runs right after the HTML of each of these islands, before it is painted. */
  beforePaintOf: (island: string) => string | undefined;
};

const ahead = { rel: 'modulepreload', fetchpriority: 'low' };

/** What brings the islands of a page to life, fetched in one round, and what must be there before it. */
export function addIslandScripts(page: Page, { runs, shared, fromFile, beforePaintOf }: IslandScripts): void {
  partsOf(page).head.children.push(
    ...runs.map((href) => makeElement('link', { ...ahead, href, 'data-runs': '' })),
    ...shared.map((href) => makeElement('link', { ...ahead, href })),
    inline('lib/islands/early/load.browser.ts'),
    inline('lib/islands/early/keep-place.browser.ts'),
    inline('lib/islands/early/from-file.browser.ts', { 'data-says': fromFile }),
  );
  visit(page, 'element', (element, index, parent) => {
    const source = beforePaintOf(attributeOf(element, 'data-island') ?? '');
    if (!source || !parent || index === undefined) return undefined;
    parent.children.splice(index + 1, 0, inline(source));
    return [SKIP, index + 2];
  });
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
  const { head } = partsOf(page);
  const script = select('script[data-address]', head);
  if (script) putFirst(head, script);
}

/** A 404 page is at any address, and none of them is to be mended; its links are led to the site instead. */
export function repairLinks(page: Page, data: Record<string, string>): void {
  removeElements(page, (element) => attributeOf(element, 'data-address') !== undefined);
  partsOf(page).body.children.push(inline('lib/site/repair-links.browser.ts', data));
}

/** Right after the charset, before anything that it governs. */
export function addPolicy(page: Page, policy: string): void {
  const { head } = partsOf(page);
  putFirst(head, makeElement('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }));
  const charset = select('meta[charset]', head);
  if (charset) putFirst(head, charset);
}

/** The texts that the policy must admit. */
export function inlineTexts(page: Page): { scripts: string[]; styles: string[] } {
  const inline = elementsOf(page).filter((element) => attributeOf(element, 'src') === undefined);
  const texts = (tagName: string) => inline.filter((element) => element.tagName === tagName).map(textOf);
  return { scripts: texts('script'), styles: texts('style') };
}

function inline(source: string, data: Record<string, string> = {}): Element {
  return makeElement('script', data, inlineScript(source));
}

function putFirst(head: Element, element: Element): void {
  head.children = [element, ...head.children.filter((child) => child !== element)];
}
