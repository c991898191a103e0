// The first screen is painted whole. A page arrives in pieces; a browser that paints after any of them would have to move
// what it has painted: the end of a line, a box that grows. Browsers that do not know this ignore it.
import { attributeOf, type Element, makeElement, type Page, partsOf } from '@/lib/site/html';

/** More than a window of 1280 × 800 or a phone shows. */
const charactersOfAScreen = 2000;
/** No author may name anything so (namePattern). */
const end = '_end';
/** What a browser with scripts does not show. */
const unread = ['script', 'style', 'noscript', 'template'];

/**
 * Says what must have been read before anything is painted: the first element with an id below the first screen that is no
 * box of others, or the end of the page.
 */
export function paintFirstScreenWhole(page: Page): void {
  const { head, body } = partsOf(page);
  const below = beginsOf(body).find(({ begin }) => begin > charactersOfAScreen);
  if (!below) body.children.push(makeElement('div', { id: end, hidden: '' }));
  head.children.push(makeElement('link', { rel: 'expect', href: `#${below?.id ?? end}`, blocking: 'render' }));
}

/** The elements with an id, but for boxes of others, each with the number of characters of text that stand before it. */
function beginsOf(body: Element): { id: string; begin: number }[] {
  const begins: { id: string; begin: number }[] = [];
  let read = 0;
  function walk(element: Element): void {
    const id = attributeOf(element, 'id');
    const begin = { id: id ?? '', begin: read };
    const known = begins.length;
    for (const child of element.children) {
      if (child.type === 'element' && !unread.includes(child.tagName)) walk(child);
      else if (child.type === 'text') read += child.value.trim().length;
    }
    if (id && begins.length === known) begins.push(begin);
  }
  walk(body);
  return begins;
}
