// Every link of the site leads somewhere, wherever the site is put. A window's width changes no link: this runs on the desktop.
import { expect, test } from '@playwright/test';
import { below, inside, islands, plain, tiny } from './support/sites';
import { pagesOf } from './support/watch';

// A reader whose languages the course does not have: the root lets that one choose, instead of leading on.
test.use({ locale: 'de-DE' });

for (const site of [islands, plain, tiny, below, inside]) {
  test(`${site.name}: every internal link and anchor resolves`, async ({ page }) => {
    test.setTimeout(180_000);
    const pages = await pagesOf(site.root);
    const ids = new Map<string, string[]>();
    const links: { from: string; to: string }[] = [];
    for (const path of pages) {
      await page.goto(site.root + path);
      const seen = await page.evaluate(() => ({
        ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
        links: [...document.querySelectorAll('a')].filter((a) => a.hasAttribute('href')).map((a) => a.href),
        referrer: document.querySelector('meta[name=referrer]')?.getAttribute('content'),
      }));
      // Other sites do not learn which page the reader came from.
      expect(seen.referrer, path).toBe('same-origin');
      ids.set(site.root + path, seen.ids);
      for (const to of seen.links) if (to.startsWith(site.root)) links.push({ from: path, to });
    }
    expect(links.length).toBeGreaterThan(pages.length);
    const broken = links.filter(({ to }) => {
      const [url = '', hash = ''] = to.split('#');
      const there = ids.get(url);
      return !there || (hash !== '' && !there.includes(decodeURIComponent(hash)));
    });
    expect(broken).toEqual([]);
  });
}
