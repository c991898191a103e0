// OUT=~ must not cost a home, nor OUT=../school somebody else's site: what a build replaces carries our mark.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ownMark } from '@/lib/site/host-files';

/** Why a build may not replace what is at `place`; undefined for nothing, an empty folder, or a site made here. */
export function foreignProblem(place: string): string | undefined {
  if (isReplaceable(place)) return undefined;
  return `${place}/ holds something else than a site made here. Choose another OUT, or empty that folder.`;
}

function isReplaceable(place: string): boolean {
  if (!existsSync(place)) return true;
  if (!statSync(place).isDirectory()) return false;
  if (readdirSync(place).length === 0) return true;
  const headers = path.join(place, '_headers');
  return existsSync(headers) && readFileSync(headers, 'utf8').startsWith(`${ownMark}\n`);
}
