// From the path of a request to a file of the site, and to nothing else on the machine.
import { type Stats, statSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import path from 'node:path';

export type Found =
  | { state: 'file' | 'missing'; file: string; stats: Stats }
  /** A folder was asked for without its last `/`. */
  | { state: 'folder' }
  /** Not even a 404 page. */
  | { state: 'nothing' }
  /** Not a path at all, or one that points outside. */
  | { state: 'bad' };

/** The names in a request's path, decoded; undefined when it could mean anything but a file below the root. */
export function safeNames(urlPath: string): string[] | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return undefined;
  }
  if (!decoded.startsWith('/') || /[\0\\]/.test(decoded)) return undefined;
  const names = decoded.split('/').slice(1);
  if (names.some((name) => name === '..' || name === '.')) return undefined;
  // `/a//b` is not a page of ours; a last empty name asks for the folder's page.
  return names.slice(0, -1).includes('') ? undefined : names;
}

/** Finds the file that a path (still percent-encoded, without query) stands for under `root`. */
export async function findFile(root: string, urlPath: string): Promise<Found> {
  const names = safeNames(urlPath);
  if (!names) return { state: 'bad' };
  const asked = names.at(-1) === '' ? [...names.slice(0, -1), 'index.html'] : names;
  // The site's settings for its host are not pages.
  const hidden = names.join('/') === '_headers';
  const file = hidden ? undefined : await fileUnder(root, asked);
  if (file) return { state: 'file', ...file };
  if (!hidden && (await fileUnder(root, [...asked, 'index.html']))) return { state: 'folder' };
  for (let depth = names.length - 1; depth >= 0; depth--) {
    const nearest = await fileUnder(root, [...names.slice(0, depth), '404.html']);
    if (nearest) return { state: 'missing', ...nearest };
  }
  return { state: 'nothing' };
}

async function fileUnder(root: string, names: string[]): Promise<{ file: string; stats: Stats } | undefined> {
  try {
    const real = await realpath(path.join(root, ...names));
    const realRoot = await realpath(root);
    // A symbolic link may lead out of the site.
    if (!real.startsWith(realRoot + path.sep)) return undefined;
    const stats = statSync(real);
    return stats.isFile() ? { file: real, stats } : undefined;
  } catch {
    return undefined;
  }
}
