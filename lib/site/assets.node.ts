// Fonts and images go to `_virli/` under a name that changes with their content, so that browsers may keep them for ever.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export type Assets = {
  /** The address to use for a file of the export; a page's address, or one that leads nowhere, is given back as it is. */
  addressOf: (url: string) => string;
  /** What was asked for: the file in the export → the file in the site. */
  used: Map<string, string>;
};

/** Both addresses are rooted. A ?query or #fragment after a file stays after its new name. */
export function assetsOf(folder: string): Assets {
  const used = new Map<string, string>();
  // Every page links to all the others: each address is looked up once.
  const known = new Map<string, string>();
  function addressOf(url: string): string {
    const address = known.get(url) ?? findAddress(url);
    known.set(url, address);
    return address;
  }
  function findAddress(url: string): string {
    const [, file = '', suffix = ''] = /^\/([^?#]*)(.*)$/s.exec(url) ?? [];
    const decoded = decodeURI(file);
    const source = path.join(folder, decoded);
    if (!file || decoded.endsWith('.html') || !existsSync(source) || !statSync(source).isFile()) return url;
    const name = used.get(decoded) ?? hashedName(decoded, readFileSync(source));
    used.set(decoded, name);
    return `/${name}${suffix}`;
  }
  return { addressOf, used };
}

function hashedName(file: string, content: Buffer): string {
  const { name, ext } = path.posix.parse(file);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  // Next has its own hash in the name: `plex.0f3k2a.woff2`. One is enough.
  return `_virli/${name.replace(/[^A-Za-z0-9-].*$/, '')}-${hash}${ext}`;
}
