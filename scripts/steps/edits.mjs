// Tells Next about edits of the course: it watches the modules that a page imports, and texts and quizzes are none.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from './run.mjs';

const everyMillis = 100;

/** Looks at the course's files until the process ends, and counts each change in `file` (a path from the project's root). */
export async function watchEdits(file) {
  const { courseRoot, fingerprint } = await load('lib/course/files.node.ts');
  let edits = 0;
  let seen = fingerprint(courseRoot());
  write(file, edits);
  setInterval(() => {
    const now = fingerprint(courseRoot(), seen);
    if (now === seen) return;
    seen = now;
    edits += 1;
    write(file, edits);
  }, everyMillis).unref();
}

function write(file, edits) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `export const edits = ${edits};\n`);
}
