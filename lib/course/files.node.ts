// The course's files as they are on the disk: path from the course root → text.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Paths have `/` on every system. */
export type Files = Record<string, string>;

/** Where the course is: the folder named by COURSE, or the current one. */
export function courseRoot(): string {
  return path.resolve(process.env.COURSE ?? '.');
}

/** Reads every YAML and MDX file of content/ and quizzes/. A byte order mark and Windows line ends are forgotten. */
export function readFiles(root: string): Files {
  return Object.fromEntries(list(root).map((file) => [file, plain(readFileSync(path.join(root, file), 'utf8'))]));
}

function plain(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

/** Changes when a file of the course is added, removed or written. */
export function fingerprint(root: string): string {
  return list(root)
    .map((file) => {
      const { mtimeMs, size } = statSync(path.join(root, file));
      return `${file} ${mtimeMs} ${size}`;
    })
    .join('\n');
}

function list(root: string): string[] {
  return ['content', 'quizzes'].flatMap((folder) => {
    if (!existsSync(path.join(root, folder))) return [];
    return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.split(path.sep).join('/')}`)
      .filter((file) => /\.(ya?ml|mdx)$/.test(file))
      .sort();
  });
}
