// Fonts and images go to `_virli/` under a name that changes with their content, so that browsers may keep them for ever.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { remember } from '@/lib/base/remember';
import { hashOfBytes } from '@/lib/site/build.node';
import { placeIn } from '@/lib/site/exported.node';

export type Assets = {
  /** The address to use for a file of the export; a page's address, or one that leads nowhere, is given back as it is. */
  addressOf: (url: string) => string;
  /** What was asked for: the file in the export → the file in the site. */
  used: Map<string, string>;
};

/** Both addresses are rooted. A ?query or #fragment after a file stays after its new name. */
export function assetsOf(folder: string): Assets {
  const used = new Map<string, string>();
  function addressOf(url: string): string {
    const place = placeIn(folder, url);
    if (place.endsWith('.html') || !existsSync(place) || !statSync(place).isFile()) return url;
    const file = path.relative(folder, place).split(path.sep).join('/');
    const name = hashedName(file, readFileSync(place));
    used.set(file, name);
    return `/${name}${/[?#].*$/s.exec(url) ?? ''}`;
  }
  // Every page links to all the others: each address is looked up once.
  return { addressOf: remember(addressOf), used };
}

function hashedName(file: string, content: Buffer): string {
  const { name, ext } = path.posix.parse(file);
  // Next has its own hash in the name: `plex.0f3k2a.woff2`. One is enough.
  return `_virli/${name.replace(/[^A-Za-z0-9-].*$/, '')}-${hashOfBytes(content)}${ext}`;
}
