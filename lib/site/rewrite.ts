// Makes every address of a page relative, in the attributes and in what the islands receive.
import { attributeOf, elementsOf, type Page, setAttribute } from '@/lib/site/html';
import { isRooted, relativeSrcset, relativeUrl } from '@/lib/site/relative';

const addresses = ['href', 'src', 'action', 'formAction', 'poster', 'xLinkHref'];

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
    const { properties } = element;
    for (const name of addresses) {
      const url = properties[name];
      if (typeof url === 'string' && isRooted(url)) properties[name] = relativeUrl(from, addressOf(url));
    }
    for (const name of ['srcset', 'imagesrcset']) {
      const srcset = attributeOf(element, name);
      if (srcset) setAttribute(element, name, relativeSrcset(from, srcset, addressOf));
    }
    const props = properties.dataProps;
    if (typeof props === 'string') properties.dataProps = rewriteProps(props, { from, addressOf, exists });
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
