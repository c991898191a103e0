// Turns Next's export into the shipped site: a folder that works at a root, under any path, or inside another site.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatHeaders, type HeaderRule } from '@/lib/serve/headers';
import { assetsOf } from '@/lib/site/assets.node';
import { type Build, buildFileName, formatBuildFile } from '@/lib/site/build';
import { hashFiles } from '@/lib/site/build.node';
import { type CheckedPage, checkPlaces } from '@/lib/site/check-page';
import { type Exported, isNotFound, readExport, readText } from '@/lib/site/exported.node';
import { parsePage } from '@/lib/site/html';
import { noIslands, readIslands } from '@/lib/site/islands.node';
import { type Needs, needsOf } from '@/lib/site/needs';
import { isReplaceable, ownMark } from '@/lib/site/own-folder.node';
import { headerPolicy } from '@/lib/site/policy.node';
import { shipPage } from '@/lib/site/ship-page.node';
import { shipPlain } from '@/lib/site/ship-plain.node';
import { robots, sitemap } from '@/lib/site/sitemap';
import { openWorkshop } from '@/lib/site/workshop.node';

export type ShipOptions = {
  /** Told in the foot of every page. */
  build: Build;
  /** Made by `next build`; only read. */
  from: string;
  /** The folder to make; what it held before is replaced, once everything has been checked. */
  to: string;
  /** Without its last slash. */
  siteUrl: string | undefined;
  /** The module that exports the registry of islands, from the repository's root; null ships Next's own pages and scripts instead. */
  islands: string | null;
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

async function shipInto(folder: string, { build, from, siteUrl, islands, base }: ShipOptions): Promise<number> {
  const exported = readExport(from);
  const assets = assetsOf(from);
  const ofSite = islands ? await readIslands(islands, needsOfPages(exported)) : noIslands;
  const workshop = openWorkshop(exported, assets, { build, siteUrl, islands: ofSite });
  const checkedPages: CheckedPage[] = [];
  const rules: HeaderRule[] = [];
  for (const page of exported.pages) {
    const source = { ...page, html: readText(exported, page.from) };
    const shipped = islands
      ? await shipPage(source, workshop)
      : shipPlain(source, { build, siteUrl, base, has: (file) => workshop.exists(file) });
    write(folder, page.to, shipped.html);
    checkedPages.push(shipped.checked);
    if (!isNotFound(page))
      rules.push({ path: page.url, headers: [['Content-Security-Policy', headerPolicy(shipped.policy)]] });
  }

  const copies = islands ? [...assets.used] : filesOfNext(from);
  const kept = exported.files.filter((file) => !assets.used.has(file)).map((file): [string, string] => [file, file]);
  for (const [source, target] of [...copies, ...kept]) copy(path.join(from, source), path.join(folder, target));
  for (const [file, code] of ofSite.scripts) write(folder, file, code);
  const problems = [...checkedPages.flatMap((page) => page.problems), ...checkPlaces(checkedPages)];
  if (problems.length > 0) throw new ShipError(problems);

  const hashed = islands ? '/_virli/*' : '/_next/static/*';
  // First: Cloudflare reads a hundred rules, and skips the rest.
  rules.unshift(
    { path: '/*', headers: [['X-Content-Type-Options', 'nosniff']] },
    { path: hashed, headers: [['Cache-Control', 'public, max-age=31536000, immutable']] },
  );
  write(folder, '_headers', `${ownMark}\n\n${formatHeaders(rules)}`);
  if (siteUrl) {
    const urls = exported.pages.filter((page) => !isNotFound(page)).map((page) => page.url);
    write(folder, 'sitemap.xml', sitemap(siteUrl, urls));
    write(folder, 'robots.txt', robots(siteUrl));
  }
  for (const [file, text] of Object.entries(forHosts)) write(folder, file, text);
  write(folder, buildFileName, formatBuildFile({ ...build, files: hashFiles(folder) }));
  return exported.pages.length;
}

function needsOfPages(exported: Exported): { url: string; needs: Needs }[] {
  return exported.pages.map(({ url, from }) => ({ url, needs: needsOf(parsePage(readText(exported, from))) }));
}

/** Settings of hosts that read a file, beside `_headers`. */
const forHosts = {
  // GitHub Pages, from a branch, would leave out folders whose name begins with `_`.
  '.nojekyll': '',
  // `npx serve` leaves a page at an address without its last slash.
  'serve.json': '{ "trailingSlash": true }\n',
};

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
