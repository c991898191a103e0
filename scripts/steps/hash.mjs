// Tells whether something was made from the same inputs as now, so that nothing is done twice.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A hash of the content of files and folders, and of some words. What does not exist counts as empty; tests do not count. */
export function hashOf(paths, words = []) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesIn)) hash.update(`${file}\0`).update(contentOf(file)).update('\0');
  return hash.update(JSON.stringify(words)).digest('hex');
}

/** What cannot be read is told by the checks, in words; here it only counts. */
function contentOf(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    return String(error.code);
  }
}

function filesIn(entry) {
  if (!existsSync(entry)) return [];
  const found = statSync(entry);
  if (!found.isDirectory()) return found.isFile() ? [entry] : [];
  return namesIn(entry)
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => filesIn(path.join(entry, name)));
}

function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Calls `make` unless `stamp` says that it was done from the same inputs. A `make` that fails leaves no stamp. */
export async function once(stamp, inputs, make) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return;
  rmSync(stamp, { force: true });
  await make();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, inputs);
}
