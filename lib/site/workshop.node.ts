// What all pages of one site share: styles and scripts are made once for all the pages that need the same.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Assets } from '@/lib/site/assets.node';
import type { Build } from '@/lib/site/build';
import { type Exported, readText } from '@/lib/site/exported.node';
import type { IslandsOfSite } from '@/lib/site/islands.node';
import { purgerOf } from '@/lib/site/purge.node';
import { relativeUrl } from '@/lib/site/relative';
import type { Workshop } from '@/lib/site/ship-page.node';
import { readStylesheet } from '@/lib/site/styles.node';

type ForSite = { build: Build; siteUrl: string | undefined; islands: IslandsOfSite };

export function openWorkshop(exported: Exported, assets: Assets, { build, siteUrl, islands }: ForSite): Workshop {
  const { scripts } = islands;
  const urls = new Set(exported.pages.map(({ url }) => url));
  const shippedFiles = new Set(exported.files);
  const stylesheet = remember((key: string) => {
    const { href, folder, fonts }: { href: string; folder: string; fonts: boolean } = JSON.parse(key);
    const rewrite = (url: string) =>
      addressInStyles(url, href, (rooted) => relativeUrl(folder, assets.addressOf(rooted)));
    return readStylesheet(readText(exported, fileOf(href)), { rewrite, fonts });
  });
  const purger = remember(purgerOf);
  return {
    build,
    siteUrl,
    assets,
    exists: (url) => {
      const file = url.replace(/[?#].*$/s, '');
      return urls.has(file) || existsSync(path.join(exported.folder, decodeURI(file)));
    },
    has: (path) =>
      urls.has(path) ||
      shippedFiles.has(path.slice(1)) ||
      [...assets.used.values()].includes(path.slice(1)) ||
      scripts.has(path.slice(1)),
    stylesFor: (hrefs, { from, names, fonts }) => {
      // A font is as far from every page of the same depth.
      const folder = from.replace(/[^/]+/g, 'x');
      return purger(hrefs.map((href) => stylesheet(JSON.stringify({ href, folder, fonts }))).join(''))(names);
    },
    scriptsFor: (needs) => islands.filesFor(needs).map((file) => `/${file}`),
    grantsFor: islands.grantsFor,
    codeFor: islands.codeFor,
    textOfFile: (url) => readText(exported, fileOf(url)),
    beforePaintOf: islands.beforePaintOf,
  };
}

/** In a stylesheet, addresses are relative to it; `#id` and `data:` stay. */
function addressInStyles(url: string, href: string, move: (rooted: string) => string): string {
  if (/^([a-z][a-z0-9+.-]*:|#|\/\/)/i.test(url)) return url;
  const { pathname, hash } = new URL(url, `http://site${href}`);
  return move(pathname + hash);
}

function fileOf(href: string): string {
  return decodeURI(href).replace(/^\//, '').replace(/\?.*$/s, '');
}

function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
