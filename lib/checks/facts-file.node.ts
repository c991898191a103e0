// Keeps docs/facts.md in step with the course.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Course } from '@/lib/course/words';
import type { Problem } from '@/lib/problems/problem';
import { factTable } from './facts';

const file = 'docs/facts.md';

/** A problem when the file is not what the course says. */
export function staleFacts(root: string, course: Course): Problem[] {
  const found = path.join(root, file);
  if (existsSync(found) && readFileSync(found, 'utf8').replaceAll('\r\n', '\n') === factTable(course)) return [];
  const what = 'The file is not what the course says.';
  return [{ file, level: 'error', what, fix: 'Run `npm run check -- --facts`, which writes it.' }];
}

/** Gives its path. */
export function writeFacts(root: string, course: Course): string {
  writeFileSync(path.join(root, file), factTable(course));
  return file;
}
