// Takes Next's browser runtime out of a page: its scripts, what preloads them, and what only they read.
import {
  attributeOf,
  type Element,
  elementsOf,
  type Page,
  removeComments,
  removeNode,
  setAttribute,
} from '@/lib/site/html';

/** Leaves the scripts marked `data-keep`, without the mark. */
export function stripNext(page: Page): void {
  removeComments(page);
  const links = new Set<string>();
  for (const element of elementsOf(page)) {
    if (element.tagName === 'script' && attributeOf(element, 'data-keep') !== undefined) {
      setAttribute(element, 'data-keep', undefined);
    } else if (isNextsOwn(element)) {
      removeNode(element);
    } else if (element.tagName === 'link') {
      // React writes a preload twice: where we put it, and where it would.
      const link = JSON.stringify(['rel', 'href', 'hreflang', 'media'].map((name) => attributeOf(element, name)));
      if (links.has(link)) removeNode(element);
      links.add(link);
    }
  }
}

function isNextsOwn(element: Element): boolean {
  const rel = attributeOf(element, 'rel');
  if (element.tagName === 'script') return true;
  if (element.tagName === 'link') {
    return (
      rel === 'modulepreload' || (rel === 'preload' && ['script', 'style'].includes(attributeOf(element, 'as') ?? ''))
    );
  }
  if (element.tagName === 'meta') return attributeOf(element, 'name') === 'next-size-adjust';
  // Where Next puts streamed metadata; there is none in an export.
  return element.tagName === 'div' && attributeOf(element, 'hidden') !== undefined && element.childNodes.length === 0;
}
