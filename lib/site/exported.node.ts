// What Next has exported: its pages, and the files beside them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
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

/** `file`: its path, or its rooted address. */
export function readText({ folder }: Exported, file: string): string {
  return readFileSync(placeIn(folder, file), 'utf8');
}

/** Where the page or the file of a rooted address is, or would be. A sign `%` that encodes nothing stands for itself. */
export function placeIn(folder: string, url: string): string {
  const name = url.replace(/[?#].*$/s, '');
  try {
    return path.join(folder, decodeURI(name));
  } catch {
    return path.join(folder, name);
  }
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
