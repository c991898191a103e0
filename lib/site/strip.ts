// Takes Next's browser runtime out of a page: its scripts, what preloads them, and what only they read.
import { SKIP, visit } from 'unist-util-visit';
import { attributeOf, type Element, type Page, removeElements } from '@/lib/site/html';

/** Leaves the scripts marked `data-keep`, without the mark. */
export function stripNext(page: Page): void {
  removeComments(page);
  const isTwin = seenBefore();
  removeElements(
    page,
    (element) => element.properties.dataKeep === undefined && (isNextsOwn(element) || isTwin(element)),
  );
  visit(page, 'element', ({ properties }) => {
    delete properties.dataKeep;
  });
}

/** Outside of `[data-island]`: inside, they keep React's and Preact's text nodes apart. */
function removeComments(page: Page): void {
  visit(page, (node, index, parent) => {
    if (node.type === 'element' && node.properties.dataIsland !== undefined) return SKIP;
    if (node.type !== 'comment' || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

/** React writes a preload twice: where we put it, and where it would. */
function seenBefore(): (element: Element) => boolean {
  const preloads = new Set<string>();
  return (element) => {
    if (element.tagName !== 'link' || attributeOf(element, 'rel') !== 'preload') return false;
    const preload = JSON.stringify(Object.entries(element.properties).sort());
    const isTwin = preloads.has(preload);
    preloads.add(preload);
    return isTwin;
  };
}

function isNextsOwn(element: Element): boolean {
  const rel = attributeOf(element, 'rel');
  if (element.tagName === 'script' || rel === 'modulepreload') return true;
  if (rel === 'preload') return ['script', 'style'].includes(attributeOf(element, 'as') ?? '');
  if (element.tagName === 'meta') return attributeOf(element, 'name') === 'next-size-adjust';
  // Where Next puts streamed metadata; there is none in an export.
  return element.tagName === 'div' && attributeOf(element, 'hidden') !== undefined && element.children.length === 0;
}
