// Every link of the site leads somewhere, wherever the site is put. The pages are read as they were sent, not shown.
import { expect, test } from '@playwright/test';
import { below, inside, islands, tiny } from './support/sites';
import { pagesOf } from './support/watch';

type Read = { path: string; ids: string[]; links: string[]; referrer: string | null };

for (const site of [islands, tiny, below, inside]) {
  test(`${site.name}: every internal link and anchor resolves`, async ({ page }) => {
    const paths = await pagesOf(site.root);
    // A file of the same origin that no policy keeps from asking for others.
    await page.goto(`${site.root}sitemap.xml`);
    const pages = await page.evaluate(readPages, { root: site.root, paths });
    // Other sites do not learn which page the reader came from.
    for (const { path, referrer } of pages) expect(referrer, path).toBe('same-origin');
    const ids = new Map(pages.map((one) => [site.root + one.path, one.ids]));
    const links = pages.flatMap(({ path, links }) => links.map((to) => ({ from: path, to })));
    const internal = links.filter(({ to }) => to.startsWith(site.root));
    expect(internal.length).toBeGreaterThan(paths.length);
    const broken = internal.filter(({ to }) => {
      const [url = '', hash = ''] = to.split('#');
      const there = ids.get(url);
      return !there || (hash !== '' && !there.includes(decodeURIComponent(hash)));
    });
    expect(broken).toEqual([]);
  });
}

/** In the browser: the ids of each page, and where its links lead, as addresses. */
function readPages({ root, paths }: { root: string; paths: string[] }): Promise<Read[]> {
  return Promise.all(
    paths.map(async (path) => {
      const answer = await fetch(root + path);
      const read = new DOMParser().parseFromString(await answer.text(), 'text/html');
      return {
        path,
        ids: [...read.querySelectorAll('[id]')].map(({ id }) => id),
        links: [...read.querySelectorAll('a[href]')].map((a) => new URL(a.getAttribute('href') ?? '', answer.url).href),
        referrer: read.querySelector('meta[name=referrer]')?.getAttribute('content') ?? null,
      };
    }),
  );
}
