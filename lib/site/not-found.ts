// A 404 page is read at any address: nothing beside it can be found from there, and no relative link in it is right everywhere.
// Its links are written for one level below its folder; repair-links.browser.ts corrects them where the reader really is.
import { selectAll } from 'hast-util-select';
import { locales } from '@/lib/i18n/locales';
import { dropAddresses } from '@/lib/site/addresses';
import { filesInStyles } from '@/lib/site/files-in-styles';
import { attributeOf, elementsOf, type Page, removeElements, setAttribute, textOf } from '@/lib/site/html';

/** The address that the links of `fr/404.html` are written for: `/fr/x/`. */
export function notFoundUrl(file: string): string {
  return `/${file.replace(/404\.html$/, 'x/')}`;
}

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

/** From any address, a font would be asked for in vain. */
export function dropFonts(page: Page): void {
  for (const style of selectAll('style', page)) {
    style.children = [{ type: 'text', value: textOf(style).replace(/@font-face\s*\{[^}]*\}/g, '') }];
  }
}

/** What the script must know of the page, as attributes of its element. */
export function repairData(file: string, siteUrl: string | undefined): Record<string, string> {
  const own = locales.filter((locale) => file.startsWith(`${locale}/`));
  return {
    'data-at': notFoundUrl(file),
    'data-languages': (own.length > 0 ? own : locales).join(' '),
    ...(siteUrl && { 'data-site': `${siteUrl}/` }),
  };
}

export function standAloneProblems(page: Page, url: string): string[] {
  return elementsOf(page).flatMap((element) => {
    const named = ['src', 'srcset', 'poster', 'data-island'].find((name) => attributeOf(element, name) !== undefined);
    const file = named ?? (element.tagName === 'style' ? filesInStyles(textOf(element))[0] : undefined);
    return file ? [`${url}: a 404 page stands alone, and this needs a file (\`${file}\`): <${element.tagName}>`] : [];
  });
}
