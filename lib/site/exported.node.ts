// What Next has exported: its pages, and the files beside them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decoded } from '@/lib/base/decoded';
import { filesIn } from '@/lib/base/files-in.node';

/** Where a page comes from, where it goes, and the rooted address it is read at. */
export type ExportedPage = { from: string; to: string; url: string };

export type Exported = {
  folder: string;
  pages: ExportedPage[];
  /** The files of public/. */
  files: string[];
  /** Next's scripts and styles, and the payloads that its router fetches. */
  filesOfNext: string[];
};

/** Reads a folder made by `next build`. Paths have `/` and no leading one. */
export function readExport(folder: string): Exported {
  const all = filesIn(folder);
  const pages = all.flatMap((from) => {
    const to = from.endsWith('.html') ? placeOf(from) : undefined;
    return to ? [{ from, to, url: `/${to.replace(/index\.html$/, '')}` }] : [];
  });
  const others = all.filter((file) => !file.endsWith('.html'));
  return {
    folder,
    pages,
    files: others.filter((file) => !isOfNext(file)),
    filesOfNext: others.filter(isOfNext),
  };
}

/** `file`: its path in the export. */
export function readText({ folder }: Exported, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

/** `url`: the rooted address of a file. */
export function readTextAt({ folder }: Exported, url: string): string {
  return readFileSync(placeIn(folder, url), 'utf8');
}

/** Where the page or the file of a rooted address is, or would be. */
export function placeIn(folder: string, url: string): string {
  return path.join(folder, pathIn(url));
}

/** The address of a page or a file, without what follows it, as it is written in the export. */
export function pathIn(url: string): string {
  return decoded(url.replace(/[?#].*$/s, ''));
}

/** The rooted addresses of all pages and files. */
export function addressesOf({ pages, files, filesOfNext }: Exported): ReadonlySet<string> {
  return new Set([...pages.map(({ url }) => url), ...[...files, ...filesOfNext].map((file) => `/${file}`)]);
}

/** Whether a page is shown in place of one that does not exist. */
export function isNotFound(page: ExportedPage): boolean {
  return /(^|\/)404\.html$/.test(page.to);
}

/** Each language's 404 is an ordinary page for Next. Next's own copies of the main one are superfluous. */
function placeOf(from: string): string | undefined {
  if (from === '404/index.html' || from.startsWith('_not-found')) return undefined;
  return from.replace(/not-found-page\/index\.html$/, '404.html');
}

function isOfNext(file: string): boolean {
  const name = path.posix.basename(file);
  return file.startsWith('_next/') || /^(__next\..*|index|404|_not-found)\.txt$/.test(name);
}
