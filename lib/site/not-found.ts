// A 404 page is shown at any depth, so no relative address in it is right everywhere. Its links are written for one level
// below its folder, and a small script (repair-links.browser.ts) corrects them where the reader really is.
import { locales } from '@/lib/i18n/locales';

/** The address that the links of `fr/404.html` are written for: `/fr/x/`. */
export function notFoundUrl(file: string): string {
  return `/${file.replace(/404\.html$/, 'x/')}`;
}

/** What the script must know of the page, as attributes of its element. */
export function repairData(file: string, siteUrl: string | undefined): Record<string, string> {
  const own = locales.filter((locale) => file.startsWith(`${locale}/`));
  return {
    'data-at': notFoundUrl(file),
    'data-languages': (own.length > 0 ? own : locales).join(' '),
    ...(siteUrl && { 'data-site': `${new URL(siteUrl).href.replace(/\/$/, '')}/` }),
  };
}
