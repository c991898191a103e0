// Turns Next's export into the shipped site: a folder that works at a root, under any path, or inside another site.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assetsOf } from '@/lib/site/assets.node';
import { type CheckedPage, checkPlaces } from '@/lib/site/check-page';
import { isNotFound, readExport, readText } from '@/lib/site/exported.node';
import { formatHeaders, type HeaderRule } from '@/lib/site/headers';
import { isReplaceable, ownMark } from '@/lib/site/own-folder.node';
import { headerPolicy } from '@/lib/site/policy.node';
import { shipPage } from '@/lib/site/ship-page.node';
import { shipPlain } from '@/lib/site/ship-plain.node';
import { robots, sitemap } from '@/lib/site/sitemap';
import { openWorkshop } from '@/lib/site/workshop.node';

export type ShipOptions = {
  /** Made by `next build`; only read. */
  from: string;
  /** The folder to make; what it held before is replaced, once everything has been checked. */
  to: string;
  /** Without its last slash. */
  siteUrl: string | undefined;
  /** False ships Next's own pages and scripts instead. */
  islands: boolean;
  /** The path that Next's own pages were made for. */
  base: string;
};

/** Every problem of the site, one sentence each. */
export class ShipError extends Error {
  constructor(readonly problems: string[]) {
    super(
      `${problems.join('\n')}\n${problems.length} problem${problems.length === 1 ? '' : 's'}. The site was not made.`,
    );
    this.name = 'ShipError';
  }
}

/** @throws ShipError with every problem found; the folder `to` is then as it was. */
export async function ship(options: ShipOptions): Promise<{ pages: number }> {
  refuseForeignFolder(options.to);
  const to = path.resolve(options.to);
  mkdirSync(path.dirname(to), { recursive: true });
  // Beside it, so that it takes one move. A temporary folder is its owner's alone: the site is made one below.
  const ours = mkdtempSync(`${to}.making-`);
  try {
    const fresh = path.join(ours, 'site');
    const pages = await shipInto(fresh, options);
    rmSync(to, { recursive: true, force: true });
    renameSync(fresh, to);
    return { pages };
  } finally {
    rmSync(ours, { recursive: true, force: true });
  }
}

async function shipInto(folder: string, { from, siteUrl, islands, base }: ShipOptions): Promise<number> {
  const exported = readExport(from);
  const assets = assetsOf(from);
  const { workshop, scripts } = openWorkshop(exported, assets, siteUrl);
  const checkedPages: CheckedPage[] = [];
  const rules: HeaderRule[] = [];
  for (const page of exported.pages) {
    const source = { ...page, html: readText(exported, page.from) };
    const shipped = islands
      ? await shipPage(source, workshop)
      : shipPlain(source, { siteUrl, base, has: (file) => workshop.exists(file) });
    write(folder, page.to, shipped.html);
    checkedPages.push(shipped.checked);
    if (!isNotFound(page))
      rules.push({ path: page.url, headers: [['Content-Security-Policy', headerPolicy(shipped.policy)]] });
  }

  const copies = islands ? [...assets.used] : filesOfNext(from);
  const kept = exported.files.filter((file) => !assets.used.has(file)).map((file): [string, string] => [file, file]);
  for (const [source, target] of [...copies, ...kept]) copy(path.join(from, source), path.join(folder, target));
  for (const [file, code] of scripts) write(folder, file, code);
  const problems = [...checkedPages.flatMap((page) => page.problems), ...checkPlaces(checkedPages)];
  if (problems.length > 0) throw new ShipError(problems);

  const hashed = islands ? '/_virli/*' : '/_next/static/*';
  rules.push({ path: hashed, headers: [['Cache-Control', 'public, max-age=31536000, immutable']] });
  rules.push({ path: '/*', headers: [['X-Content-Type-Options', 'nosniff']] });
  write(folder, '_headers', `${ownMark}\n\n${formatHeaders(rules)}`);
  if (siteUrl) {
    const urls = exported.pages.filter((page) => !isNotFound(page)).map((page) => page.url);
    write(folder, 'sitemap.xml', sitemap(siteUrl, urls));
    write(folder, 'robots.txt', robots(siteUrl));
  }
  return exported.pages.length;
}

/** Next's scripts and styles, and the payloads that its router fetches. */
function filesOfNext(from: string): [string, string][] {
  const known = new Set(readExport(from).files);
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.html'))
    .map((entry) => path.relative(from, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !known.has(file))
    .sort()
    .map((file) => [file, file]);
}

function refuseForeignFolder(folder: string): void {
  if (isReplaceable(folder)) return;
  throw new ShipError([
    `${folder}/ holds something else than a site made here. Choose another OUT, or empty that folder.`,
  ]);
}

function write(folder: string, file: string, text: string): void {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
}

function copy(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  cpSync(from, to);
}
