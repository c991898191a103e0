// Canonical, alternate and Open Graph addresses must be absolute, so they need SITE_URL. The pages write a marker instead.
import { markerOrigin } from '@/lib/base/marker-origin';
import { attributeOf, type Element, type Page, removeElements, setAttribute } from '@/lib/site/html';

/** `https://host/path` without its last slash; undefined when empty. Throws when it is not the address of a site. */
export function readSiteUrl(value: string): string | undefined {
  if (value.trim() === '') return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(
      `SITE_URL is "${value}", and it must be the address of the site, such as https://school.example/virli/.`,
    );
  }
  return url.href.replace(/\/$/, '');
}

/**
 * Puts the site's address where the marker is. Without one, the languages' addresses become rooted (hence relative
 * later), and what only makes sense with a full address is left out.
 */
export function fillAddresses(page: Page, siteUrl: string | undefined): void {
  removeElements(page, (element) => {
    const name = markedIn(element);
    if (!name) return !siteUrl && describesImage(element);
    const rest = attributeOf(element, name)?.slice(markerOrigin.length) || '/';
    if (siteUrl === undefined && attributeOf(element, 'rel') !== 'alternate') return true;
    setAttribute(element, name, (siteUrl ?? '') + rest);
    return false;
  });
}

/** Takes away what only a page with an address of its own may say: a 404 page is shown at any. */
export function dropAddresses(page: Page): void {
  removeElements(page, (element) => markedIn(element) !== undefined);
}

/** The attribute that holds the marker. */
function markedIn(element: Element): string | undefined {
  return ['href', 'content'].find((name) => attributeOf(element, name)?.startsWith(markerOrigin));
}

function describesImage(element: Element): boolean {
  return /^(og|twitter):image|^twitter:card$/.test(
    attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? '',
  );
}
