// Makes every address of a page relative, in the attributes and in what the islands receive.
import { attributeOf, elementsOf, type Page, setAttribute } from '@/lib/site/html';
import { isRooted, relativeSrcset, relativeUrl } from '@/lib/site/relative';

const addressAttributes = ['href', 'src', 'action', 'formaction', 'poster', 'xlink:href'];
const setAttributes = ['srcset', 'imagesrcset'];

type Options = {
  /** The page's own address, rooted. */
  from: string;
  /** Where a file has gone: `/icon.svg` → `/_virli/icon-0a1b.svg`. */
  addressOf: (url: string) => string;
  /** Whether a rooted address is a page or a file of the site. */
  exists: (url: string) => boolean;
};

export function rewriteAddresses(page: Page, { from, addressOf, exists }: Options): void {
  for (const element of elementsOf(page)) {
    for (const name of addressAttributes) {
      const url = attributeOf(element, name);
      if (url && isRooted(url)) setAttribute(element, name, relativeUrl(from, addressOf(url)));
    }
    for (const name of setAttributes) {
      const srcset = attributeOf(element, name);
      if (srcset) setAttribute(element, name, relativeSrcset(from, srcset, addressOf));
    }
    const props = attributeOf(element, 'data-props');
    if (props) setAttribute(element, 'data-props', rewriteProps(props, { from, addressOf, exists }));
  }
}

/** In JSON, what is an address of this site, and not merely a text like `/proc`, or `/` for the root of a file system. */
function rewriteProps(json: string, { from, addressOf, exists }: Options): string {
  return JSON.stringify(JSON.parse(json), (_key, value: unknown) =>
    typeof value === 'string' && value !== '/' && isRooted(value) && exists(value)
      ? relativeUrl(from, addressOf(value))
      : value,
  );
}
