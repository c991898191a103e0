// At the end of a 404 page, which is shown at any depth: leads its links where they would lead from the site's own folder.

/**
 * `data-at`: the address that the links are written for (lib/site/not-found.ts) · `data-site`: the site's own address, if it is
 * known, with its last slash · `data-languages`: those of this page, or all of them, in a row.
 */
export function start({ dataset: { at = '/', site = '', languages = '' } }: Pick<HTMLElement, 'dataset'>): void {
  const root = rootOf(site, languages.split(' '));
  for (const link of document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (/^[a-z]+:|^[#/]/.test(href)) continue;
    const { pathname, hash } = new URL(href, `http://x${at}`);
    link.setAttribute('href', root + pathname.slice(1) + hash);
  }
}

/**
 * Where the site begins in the address bar: at its own path, if that is known and of this origin; else before the page's
 * language, the last time that it stands there (the site may be in a folder `fr/` itself); else at the folder that holds the last name.
 */
function rootOf(site: string, languages: string[]): string {
  const { origin, pathname } = location;
  if (site && (origin + pathname).startsWith(site)) return site.slice(origin.length);
  const names = pathname.split('/');
  const language = names.findLastIndex((name) => languages.includes(name));
  if (language > 0) return `${names.slice(0, language).join('/')}/`;
  return pathname.replace(/[^/]+\/?$/, '');
}
