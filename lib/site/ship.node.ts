// Turns Next's export into the shipped site: a folder that works at a root, under any path, or inside another site.
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from '@/lib/base/files-in.node';
import { remember } from '@/lib/base/remember';
import { assetsOf } from '@/lib/site/assets.node';
import { type Build, buildFileName, formatBuildFile } from '@/lib/site/build';
import { hashFiles } from '@/lib/site/build.node';
import { type CheckedPage, checkLinks } from '@/lib/site/check-page';
import { addressesOf, type Exported, isNotFound, readExport, readText, readTextAt } from '@/lib/site/exported.node';
import { hostFiles } from '@/lib/site/host-files';
import { parsePage } from '@/lib/site/html';
import { readIslands } from '@/lib/site/islands.node';
import { needsOf } from '@/lib/site/needs';
import { foreignProblem } from '@/lib/site/own-folder.node';
import { headerPolicy } from '@/lib/site/policy.node';
import { purgerOf } from '@/lib/site/purge.node';
import { type Site, shipPage } from '@/lib/site/ship-page.node';
import { shipPlain } from '@/lib/site/ship-plain.node';
import { readStylesheet } from '@/lib/site/styles.node';

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
  const foreign = foreignProblem(options.to);
  if (foreign) throw new ShipError([foreign]);
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

async function shipInto(folder: string, options: ShipOptions): Promise<number> {
  const exported = readExport(options.from);
  const site = options.islands === null ? undefined : await openSite(exported, options.islands, options);
  const pages: CheckedPage[] = [];
  const policies = new Map<string, string>();
  for (const page of exported.pages) {
    const shipped = site ? await shipPage(page, site) : shipPlain(page, { ...options, exported });
    write(folder, page.to, shipped.html);
    pages.push(shipped.checked);
    if (!isNotFound(page)) policies.set(page.url, headerPolicy(shipped.policy));
  }
  copyFiles(folder, exported, site);
  const problems = [...pages.flatMap((page) => page.problems), ...checkLinks(pages, filesIn(folder))];
  if (problems.length > 0) throw new ShipError(problems);

  const hashed = site ? '/_virli/*' : '/_next/static/*';
  const forHosts = hostFiles({ siteUrl: options.siteUrl, policies, hashed });
  for (const [file, text] of Object.entries(forHosts)) write(folder, file, text);
  write(folder, buildFileName, formatBuildFile({ ...options.build, files: hashFiles(folder) }));
  return exported.pages.length;
}

/** Styles and scripts are made once for all the pages that need the same. */
async function openSite(exported: Exported, registry: string, { build, siteUrl }: ShipOptions): Promise<Site> {
  const assets = assetsOf(exported.folder);
  const needs = exported.pages.map(({ url, from }) => ({ url, needs: needsOf(parsePage(readText(exported, from))) }));
  const islands = await readIslands(registry, needs);
  const sheet = remember((href: string) => readStylesheet(readTextAt(exported, href), href, assets.addressOf));
  const purger = remember(purgerOf);
  return {
    build,
    siteUrl,
    exported,
    addresses: addressesOf(exported),
    assets,
    islands,
    stylesFor: (hrefs, names) => purger(hrefs.map(sheet).join(''))(names),
  };
}

/** What the pages need beside them, and what is left of public/. */
function copyFiles(folder: string, { folder: from, files, filesOfNext }: Exported, site: Site | undefined): void {
  const moved = site ? site.assets.used : new Map(filesOfNext.map((file) => [file, file]));
  const kept = files.filter((file) => !moved.has(file)).map((file) => [file, file] as const);
  for (const [source, target] of [...moved, ...kept]) cpSync(path.join(from, source), path.join(folder, target));
  for (const [file, code] of site?.islands.scripts ?? []) write(folder, file, code);
}

function write(folder: string, file: string, text: string): void {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
}
