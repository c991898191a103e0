// What all pages of one site share: styles and scripts are made once for all the pages that need the same.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '@/lib/i18n/locales';
import { earlyOrder } from '@/lib/quiz/player/early-order';
import type { Assets } from '@/lib/site/assets.node';
import { bundleEntry, entryFor } from '@/lib/site/bundle-islands.node';
import { type Exported, readText } from '@/lib/site/exported.node';
import { readCss } from '@/lib/site/prune-css';
import { relativeUrl } from '@/lib/site/relative';
import type { Workshop } from '@/lib/site/ship-page.node';
import { pageStyles } from '@/lib/site/styles.node';

/** `scripts` fills with the scripts made: file in the site → code. */
export function openWorkshop(exported: Exported, assets: Assets, siteUrl: string | undefined) {
  const scripts = new Map<string, string>();
  const urls = new Set(exported.pages.map(({ url }) => url));
  const shippedFiles = new Set(exported.files);
  const stylesheet = remember((key: string) => {
    const { href, folder, fonts }: { href: string; folder: string; fonts: boolean } = JSON.parse(key);
    const rewrite = (url: string) =>
      addressInStyles(url, href, (rooted) => relativeUrl(folder, assets.addressOf(rooted)));
    return pageStyles(readText(exported, fileOf(href)), { rewrite, fonts });
  });
  const scriptsIn = remember((locale: Locale) =>
    remember(async (entry: string) => {
      const { name, code } = await bundleEntry(entry, locale);
      scripts.set(name, code);
      return `/${name}`;
    }),
  );
  const rulesOf = remember(readCss);
  const workshop: Workshop = {
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
    stylesFor: async (hrefs, from, fonts) => {
      // A font is as far from every page of the same depth.
      const folder = from.replace(/[^/]+/g, 'x');
      const sheets = await Promise.all(hrefs.map((href) => stylesheet(JSON.stringify({ href, folder, fonts }))));
      return sheets.join('');
    },
    rulesOf,
    scriptFor: (needs, locale) => scriptsIn(locale)(entryFor(needs)),
    codeOf: (src) => scripts.get(`_virli/${path.posix.basename(src ?? '')}`) ?? '',
    textOfFile: (url) => readText(exported, fileOf(url)),
    orderOptions: earlyOrder,
  };
  return { workshop, scripts };
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
