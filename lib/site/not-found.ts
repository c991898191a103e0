// A 404 page is shown at any depth, so no relative address in it is right everywhere. Its links are written for one level
// below its folder, and a small script corrects them where the reader really is.
import { locales } from '@/lib/i18n/locales';

/** The address that the links of `fr/404.html` are written for: `/fr/x/`. */
export function notFoundUrl(file: string): string {
  return `/${file.replace(/404\.html$/, 'x/')}`;
}

/**
 * Finds where the site begins in the address bar: with a `siteUrl` of the same origin, at its path; else before the page's
 * language, the last time that it stands there (the site may be in a folder `fr/` itself); else at the folder that holds
 * the last name of the address. At most 1 KB; goes at the end of the body.
 */
export function repairLinks(file: string, siteUrl: string | undefined): string {
  const known = siteUrl ? `${new URL(siteUrl).href.replace(/\/$/, '')}/` : '';
  const own = locales.filter((locale) => file.startsWith(`${locale}/`));
  const before = `/^(.*\\/)(?:${(own.length > 0 ? own : locales).join('|')})(?:\\/|$)/`;
  return `(d=>{let p=location.pathname,h=location.origin+p,k=${JSON.stringify(known)},m=p.match(${before}),b=k&&h.startsWith(k)?k.slice(location.origin.length):m?m[1]:p.replace(/[^/]+\\/?$/,""),a,v,u;for(a of d.querySelectorAll("a[href]")){v=a.getAttribute("href");if(/^[a-z]+:|^[#/]/.test(v))continue;u=new URL(v,"http://x${notFoundUrl(file)}");a.setAttribute("href",b+u.pathname.slice(1)+u.hash)}})(document)`;
}
