// The scripts and the policy of a page that is otherwise ready.
import { earlyIslands, keepScroll, loadIslands } from '@/lib/site/early';
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
  removeNode,
  setAttribute,
  setText,
  textOf,
} from '@/lib/site/html';
import { waitingIslands } from '@/lib/site/islands';
import { islandsIn } from '@/lib/site/needs';

/** Pages that the reader points at are fetched before the click. Browsers that do not know this ignore it. */
const speculation = JSON.stringify({
  prefetch: [{ where: { selector_matches: 'a[data-prefetch]' }, eagerness: 'moderate' }],
});

export function addSpeculation(page: Page): void {
  const links = elementsOf(page).some((element) => attributeOf(element, 'data-prefetch') !== undefined);
  if (links) append(partsOf(page).body, makeElement('script', { type: 'speculationrules' }, speculation));
}

/** One module for all islands, loaded when it is wanted; `orderOptions` right after each quiz, so that nothing moves once it has been painted. */
export function addIslandScripts(page: Page, src: string, orderOptions: string): void {
  // In the head, so that a move made while the page is still being read counts already.
  append(partsOf(page).head, makeElement('script', { 'data-src': src }, loadIslands(waitingIslands)));
  append(partsOf(page).head, makeElement('script', {}, keepScroll));
  for (const { element, name } of islandsIn(page)) {
    if (name === 'quiz') insertAfter(element, makeElement('script', {}, orderOptions));
  }
}

/** The scripts of the head as one: the policy then admits one hash, where each is 45 bytes that nothing compresses. */
export function joinHeadScripts(page: Page): void {
  const [first, ...others] = elementsOf(partsOf(page).head).filter(isPlainScript);
  if (!first) return;
  setText(first, [first, ...others].map(textOf).join(';'));
  for (const { attrs } of others) for (const { name, value } of attrs) setAttribute(first, name, value);
  for (const script of others) removeNode(script);
}

function isPlainScript(element: Element): boolean {
  return element.tagName === 'script' && ['src', 'type'].every((name) => attributeOf(element, name) === undefined);
}

/** Likewise the styles: those of the page itself, such as what is printed above its text, stand with the others. One for some media only stays apart. */
export function joinStyles(page: Page): void {
  const [first, ...others] = elementsOf(page).filter(({ tagName, attrs }) => tagName === 'style' && attrs.length === 0);
  if (!first) return;
  setText(first, [first, ...others].map(textOf).join(''));
  for (const style of others) removeNode(style);
}

/** A page without islands has nothing to record. */
export function dropIslandScripts(page: Page): void {
  for (const element of elementsOf(page)) {
    if (element.tagName === 'script' && textOf(element) === earlyIslands) removeNode(element);
  }
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
  const charset = head.childNodes.find(
    (node): node is Element => 'tagName' in node && attributeOf(node, 'charset') !== undefined,
  );
  if (charset) {
    removeNode(charset);
    prepend(head, charset);
    insertAfter(charset, meta);
  } else {
    prepend(head, meta);
  }
}
