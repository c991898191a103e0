// Asks package.json and git which build this is. Without git, or in a folder that git does not know, the version alone.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from '@/lib/base/files-in.node';
import type { Build } from '@/lib/site/build';

/** What pages are made from, beside the course itself. */
const sources = ['app', 'components', 'lib', 'public', 'package.json', 'package-lock.json', 'next.config.mjs'];
const courseFolders = ['content', 'quizzes', 'labs'];

/** The build that would be made now at `root` from the course in `course`. */
export function readBuild(root: string, course: string): Build {
  const { version }: { version: string } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  // Unpacked inside somebody else's repository, the sources have nothing to do with its commits.
  if (!git(root, ['ls-files', '--', 'package.json'])) return { version };
  const [hash = '', day = ''] = git(root, ['log', '-1', '--format=%H %cs'])?.split(' ') ?? [];
  if (!hash) return { version };
  const changed =
    isChanged(root, sources) ||
    isChanged(
      root,
      courseFolders.map((folder) => path.join(course, folder)),
    );
  return { version, commit: { hash: hash.slice(0, 7), day, changed } };
}

/** Each file below `folder`, by its path with `/`, and the first ten digits of its SHA-256; sorted. */
export function hashFiles(folder: string): Record<string, string> {
  return Object.fromEntries(filesIn(folder).map((file) => [file, hashOfBytes(readFileSync(path.join(folder, file)))]));
}

export function hashOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10);
}

function isChanged(root: string, paths: string[]): boolean {
  return Boolean(git(root, ['status', '--porcelain', '--', ...paths]));
}

/** What git says, or undefined when it cannot. */
function git(root: string, words: string[]): string | undefined {
  try {
    return execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
