// A zip of a folder, the same bytes for the same files: made in order, with times that come from what is in them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { type Zippable, zipSync } from 'fflate';
import { filesIn } from '@/lib/base/files-in.node';

/** Made on Unix, where a web server may run as somebody else: rw-r--r--. */
const readable = { os: 3, attrs: 0o100644 * 0x10000 };

/**
 * Everything in `folder`, hidden files too, inside one folder called `name`.
 * @param day Of all its files, `2026-11-29`: that of the commit.
 */
export function zipFolder(folder: string, name: string, day: string): Uint8Array {
  const files: Zippable = {};
  for (const file of filesIn(folder)) {
    const content = readFileSync(path.join(folder, file));
    files[`${name}/${file}`] = [content, { ...readable, level: 9, mtime: timeOf(content, day) }];
  }
  return zipSync(files);
}

/**
 * A time of that day, by the content: web servers and rsync take a file for the same when its size and its time are, so
 * a letter that was mended must change one of them. A zip has local times, to two seconds; those of the afternoon are the
 * same everywhere, whereas an hour of the night may lack where summer time begins.
 */
function timeOf(content: Uint8Array, day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12, 0, (crc32(content) % 21_600) * 2);
}
