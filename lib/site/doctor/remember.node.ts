// The pages of earlier builds: a host to which files are only added keeps pages that have gone, and nobody can ask it for a list.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildFileName, readBuildFile } from '@/lib/site/build';
import { isPage } from './seen';

/** Where the pages are kept of what was built here, and of each address that was looked at. */
export const memoryFolder = '.virli/doctor';
const builtHere = 'built here';

/** The pages that a site at `root` may have had. */
export function knownPages(memory: string, root: string): string[] {
  return [...new Set([builtHere, root].flatMap((of) => read(placeOf(memory, of))))].sort();
}

export function rememberPages(memory: string, root: string, files: string[]): void {
  const place = placeOf(memory, root);
  mkdirSync(memory, { recursive: true });
  writeFileSync(place, `${JSON.stringify([...new Set([...read(place), ...files.filter(isPage)])].sort())}\n`);
}

/** Before a build replaces `folder`. */
export function rememberSite(memory: string, folder: string): void {
  const file = path.join(folder, buildFileName);
  const build = existsSync(file) ? readBuildFile(readFileSync(file, 'utf8')) : undefined;
  if (build) rememberPages(memory, builtHere, Object.keys(build.files));
}

/** Nothing when there is no such file, or it was cut off: it only helps to find left-overs. */
function read(place: string): string[] {
  try {
    const kept: unknown = existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')) : [];
    return Array.isArray(kept) ? kept.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

function placeOf(memory: string, root: string): string {
  return path.join(memory, `${createHash('sha256').update(root).digest('hex').slice(0, 16)}.json`);
}
