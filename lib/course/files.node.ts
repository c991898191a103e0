// The course's files as they are on the disk: path from the course root → text.
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '@/lib/problems/problem';
import { isDropping } from './droppings';
import { decode } from './encoding';

/** Paths have `/` on every system. */
export type Files = Record<string, string>;

/** Where the course is: the folder named by COURSE, or the current one. */
export function courseRoot(): string {
  return path.resolve(process.env.COURSE ?? '.');
}

/**
 * Reads every YAML and MDX file of content/ and quizzes/. A byte order mark and Windows line ends are forgotten; what cannot be
 * read is left out, and told by `unreadable`.
 */
export function readFiles(root: string): Files {
  const read = list(root).flatMap(({ file, is }): [string, string][] => {
    const bytes = is === 'file' && endings.test(file) ? bytesOf(path.join(root, file)) : undefined;
    return bytes ? [[file, plain(decode(bytes))]] : [];
  });
  return Object.fromEntries(read);
}

/** What has the name of a course file and cannot be read as one. */
export function unreadable(root: string): Problem[] {
  return list(root).flatMap(({ file, is }): Problem[] => {
    if (is === 'file' && endings.test(file) && bytesOf(path.join(root, file))) return [];
    const name = file.replace(/\.\w+$/, (ending) => ending.toLowerCase());
    const [what, fix] = is === 'file' && name !== file ? [sayings.capitals, `Call it "${name}".`] : sayings[is];
    return [{ file, level: 'error', what, fix }];
  });
}

const sayings = {
  file: ['The file cannot be read.', 'Give yourself the right to read it.'],
  closed: ['The folder cannot be read.', 'Give yourself the right to read it.'],
  folder: ['This is a folder with the name of a file.', 'Rename it, or move it out of the course.'],
  nothing: ['This is a link that leads nowhere.', 'Remove it, or mend what it leads to.'],
  capitals: 'The ending of its name is in capitals, so nobody reads it.',
} as const;

/**
 * Changes when a file of the course is added, removed or written. Gives `seen`, what was found before, when a file goes while the
 * folders are looked through, as those of an editor do: the next look will tell.
 */
export function fingerprint(root: string, seen = ''): string {
  try {
    return list(root)
      .filter(({ is }) => is === 'file')
      .map(({ file }) => {
        const { mtimeMs, size } = statSync(path.join(root, file));
        return `${file} ${mtimeMs} ${size}`;
      })
      .join('\n');
  } catch {
    return seen;
  }
}

// Files of other endings are not looked at: notes, pictures, the schemas for editors.
const endings = /\.(ya?ml|mdx)$/;

function plain(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function bytesOf(place: string): Buffer | undefined {
  try {
    return readFileSync(place);
  } catch {
    return undefined;
  }
}

/** `nothing`: a link that leads nowhere, or no file at all; `closed`: a folder that one may not look into. */
type Entry = { file: string; is: 'file' | 'folder' | 'closed' | 'nothing' };

function list(root: string): Entry[] {
  return ['content', 'quizzes']
    .flatMap((folder) => (kindOf(path.join(root, folder)) === 'folder' ? walk(root, folder, []) : []))
    .filter(({ file, is }) => is === 'closed' || /\.(ya?ml|mdx)$/i.test(file))
    .sort((one, other) => (one.file < other.file ? -1 : 1));
}

/** Everything in a folder but what editors and systems leave there. @param above the folders around: a link may lead back. */
function walk(root: string, folder: string, above: string[]): Entry[] {
  const here = realpathSync(path.join(root, folder));
  if (above.includes(here)) return [];
  return readdirSync(here)
    .filter((name) => !isDropping(name))
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      const is = kindOf(path.join(root, file));
      return [{ file, is }, ...(is === 'folder' ? walk(root, file, [...above, here]) : [])];
    });
}

function kindOf(place: string): Entry['is'] {
  try {
    const found = statSync(place);
    if (!found.isDirectory()) return found.isFile() ? 'file' : 'nothing';
    readdirSync(place);
    return 'folder';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EACCES' ? 'closed' : 'nothing';
  }
}
