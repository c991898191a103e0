// What Next has exported: its pages, and the files beside them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from '@/lib/base/files-in.node';

export type Exported = {
  folder: string;
  /** Every page: where it comes from, where it goes, and the address it is read at. */
  pages: { from: string; to: string; url: string }[];
  /** Paths of the files of public/, in Next's export. */
  files: string[];
};

/** Reads a folder made by `next build`. Paths have `/` and no leading one. */
export function readExport(folder: string): Exported {
  const all = filesIn(folder);
  const pages = all.flatMap((from) => {
    const to = from.endsWith('.html') ? placeOf(from) : undefined;
    return to ? [{ from, to, url: `/${to.replace(/index\.html$/, '')}` }] : [];
  });
  const files = all.filter((file) => !file.endsWith('.html') && !file.startsWith('_next/') && !isPayload(file));
  return { folder, pages, files };
}

export function readText(exported: Exported, file: string): string {
  return readFileSync(path.join(exported.folder, file), 'utf8');
}

/** Whether a page is shown in place of one that does not exist. */
export function isNotFound(page: { to: string }): boolean {
  return /(^|\/)404\.html$/.test(page.to);
}

/** Each language's 404 is an ordinary page for Next. Next's own copies of the main one are superfluous. */
function placeOf(from: string): string | undefined {
  if (from === '404/index.html' || from.startsWith('_not-found')) return undefined;
  return from.replace(/not-found-page\/index\.html$/, '404.html');
}

/** What Next's router would fetch to go from page to page. */
function isPayload(file: string): boolean {
  const name = path.posix.basename(file);
  return (
    name.endsWith('.txt') &&
    (name.startsWith('__next.') || name === 'index.txt' || /^(404|_not-found)\.txt$/.test(name))
  );
}
