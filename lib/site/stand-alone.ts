// A 404 page is read at any address: nothing beside it can be found from there, and it has no address of its own.
import { selectAll } from 'hast-util-select';
import { dropAddresses } from '@/lib/site/addresses';
import { attributeOf, elementsOf, type Page, removeElements, setAttribute } from '@/lib/site/html';

/** `textOfFile` gives the content of a file of the export, by its rooted address. */
export function standAlone(page: Page, textOfFile: (url: string) => string): void {
  dropAddresses(page);
  removeElements(page, (element) =>
    ['preload', 'apple-touch-icon', 'manifest'].includes(attributeOf(element, 'rel') ?? ''),
  );
  for (const icon of selectAll('link[rel=icon][type="image/svg+xml"]', page)) {
    // Without an icon of its own, the browser would look for one at the root of the host.
    const drawing = textOfFile(attributeOf(icon, 'href') ?? '');
    setAttribute(icon, 'href', `data:image/svg+xml,${encodeURIComponent(drawing)}`);
  }
}

export function standAloneProblems(page: Page, url: string): string[] {
  return elementsOf(page).flatMap((element) => {
    const file = ['src', 'srcset', 'data-island'].find((name) => attributeOf(element, name) !== undefined);
    return file ? [`${url}: a 404 page stands alone, and this needs a file (\`${file}\`): <${element.tagName}>`] : [];
  });
}
