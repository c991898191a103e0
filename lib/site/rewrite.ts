// Makes every address of a page relative: in the attributes, in the styles and in what the islands receive.
import { markerOrigin } from '@/lib/base/marker-origin';
import { attributeOf, type Element, elementsOf, type Page, setAttribute } from '@/lib/site/html';
import { isRooted, relativeUrl } from '@/lib/site/relative';
import { readSrcset, writeSrcset } from '@/lib/site/srcset';

/** The attributes that hold an address, or several. */
export const addressNames = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href'];
export const srcsetNames = ['srcset', 'imagesrcset'];

type Options = {
  /** The page's own address, rooted. */
  from: string;
  /** Where a file has gone: `/icon.svg` → `/_virli/icon-0a1b.svg`. */
  addressOf: (url: string) => string;
  /** Whether a rooted address is a page or a file of the site. */
  exists: (url: string) => boolean;
};

export function rewriteAddresses(page: Page, { from, addressOf, exists }: Options): void {
  const lead = (url: string) => (isRooted(url) ? relativeUrl(from, addressOf(url)) : url);
  // In JSON, what is an address of this site, and not merely a text like `/proc`, or `/` for the root of a file system.
  const leadProp = (_key: string, value: unknown) =>
    typeof value === 'string' && value !== '/' && isRooted(value) && exists(value) ? lead(value) : value;
  for (const element of elementsOf(page)) {
    change(element, addressNames, lead);
    change(element, srcsetNames, (srcset) =>
      writeSrcset(readSrcset(srcset).map(({ url, size }) => ({ url: lead(url), size }))),
    );
    change(element, ['data-props'], (json) => JSON.stringify(JSON.parse(json), leadProp));
    const [text] = element.children;
    if (element.tagName === 'style' && text?.type === 'text') text.value = leadMarked(text.value, from);
  }
}

function change(element: Element, names: string[], rewrite: (value: string) => string): void {
  for (const name of names) {
    const value = attributeOf(element, name);
    if (value !== undefined) setAttribute(element, name, rewrite(value));
  }
}

/** In styles the addresses of files stand after the marker (styles.node.ts). */
function leadMarked(css: string, from: string): string {
  const [before = '', ...marked] = css.split(markerOrigin);
  return before + marked.map((rest) => rest.replace(/^[^)"]+/, (rooted) => relativeUrl(from, rooted))).join('');
}
