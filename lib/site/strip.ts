// Takes Next's browser runtime out of a page: its scripts, what preloads them, and what only they read.
import { attributeOf, type Element, type Page, removeComments, removeElements, setAttribute } from '@/lib/site/html';

/** Leaves the scripts marked `data-keep`, without the mark. */
export function stripNext(page: Page): void {
  removeComments(page);
  const links = new Set<string>();
  removeElements(page, (element) => {
    if (element.tagName === 'script' && element.properties.dataKeep !== undefined) {
      setAttribute(element, 'data-keep', undefined);
      return false;
    }
    if (isNextsOwn(element)) return true;
    if (element.tagName !== 'link') return false;
    // React writes a preload twice: where we put it, and where it would.
    const { rel, href, hrefLang, media } = element.properties;
    const link = JSON.stringify([rel, href, hrefLang, media]);
    const isTwin = links.has(link);
    links.add(link);
    return isTwin;
  });
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
  return element.tagName === 'div' && attributeOf(element, 'hidden') !== undefined && element.children.length === 0;
}
