// OUT=~ must not cost a home, nor OUT=../school somebody else's site: what a build replaces carries our mark.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The first line of the `_headers` of a site made here; the hosts that read that file skip it. */
export const ownMark = '# Made by Virli. A new build replaces this folder and all that is in it.';

/** Whether a build may replace what is at `place`: nothing, an empty folder, or a site made here. */
export function isReplaceable(place: string): boolean {
  if (!existsSync(place)) return true;
  if (!statSync(place).isDirectory()) return false;
  if (readdirSync(place).length === 0) return true;
  const headers = path.join(place, '_headers');
  return existsSync(headers) && readFileSync(headers, 'utf8').startsWith(`${ownMark}\n`);
}
