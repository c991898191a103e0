// A 404 page is shown at any depth, so no relative address in it is right everywhere. Its links are written for one level
// below its folder, and a small script corrects them where the reader really is.
import { locales } from '@/lib/i18n/locales';

/** The address that the links of `fr/404.html` are written for: `/fr/x/`. */
export function notFoundUrl(file: string): string {
  return `/${file.replace(/404\.html$/, 'x/')}`;
}

/**
 * Finds where the site begins in the address bar: before the first language; with a `siteUrl` of the same origin, at its
 * path; else at the folder that holds the last name of the address. At most 1 KB; goes at the end of the body.
 */
export function repairLinks(file: string, siteUrl: string | undefined): string {
  const known = siteUrl ? `${new URL(siteUrl).href.replace(/\/$/, '')}/` : '';
  const languages = `/\\/(${locales.join('|')})(\\/|$)/`;
  return `(d=>{let p=location.pathname,h=location.origin+p,k=${JSON.stringify(known)},i=p.search(${languages}),b=k&&h.startsWith(k)?k.slice(location.origin.length):i<0?p.replace(/[^/]+\\/?$/,""):p.slice(0,i+1),a,v,u;for(a of d.querySelectorAll("a[href]")){v=a.getAttribute("href");if(/^[a-z]+:|^[#/]/.test(v))continue;u=new URL(v,"http://x${notFoundUrl(file)}");a.setAttribute("href",b+u.pathname.slice(1)+u.hash)}})(document)`;
}
