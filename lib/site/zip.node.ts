// A zip of a folder, the same bytes for the same files: made in order, with times that come from what is in them.
// The format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, as far as files below 4 GB need it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

type Entry = { name: Buffer; crc: number; packed: Buffer; size: number; method: number; time: number; date: number };

/**
 * Everything in `folder`, hidden files too, inside one folder called `name`.
 * @param day Of all its files, `2026-11-29`: that of the commit.
 */
export function zipFolder(folder: string, name: string, day: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const entries = files.map((file) => entryOf(`${name}/${file}`, readFileSync(path.join(folder, file)), day));
  const parts: Buffer[] = [];
  const places: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const local = Buffer.concat([header(0x04034b50, entry), entry.name, entry.packed]);
    places.push(placeOf(entry, at));
    parts.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(places);
  return Buffer.concat([...parts, directory, endOf(entries.length, directory.length, at)]);
}

function entryOf(name: string, content: Buffer, day: string): Entry {
  const deflated = deflateRawSync(content, { level: 9 });
  const isSmaller = deflated.length < content.length;
  const crc = crc32(content);
  return {
    name: Buffer.from(name),
    crc,
    packed: isSmaller ? deflated : content,
    size: content.length,
    method: isSmaller ? 8 : 0,
    ...timesOf(crc, day),
  };
}

/**
 * A time of that day, by the content: web servers and rsync take a file for the same when its size and its time are, so
 * a letter that was mended must change one of them.
 */
function timesOf(crc: number, day: string): { time: number; date: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const seconds = (crc % 43_200) * 2;
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return {
    time: (hours << 11) | (minutes << 5) | ((seconds % 60) >> 1),
    date: ((year - 1980) << 9) | (month << 5) | date,
  };
}

/** What stands before a file. */
function header(signature: number, { name, crc, packed, size, method, time, date }: Entry): Buffer {
  const bytes = Buffer.alloc(30);
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(20, 4);
  // The name is in UTF-8.
  bytes.writeUInt16LE(0x0800, 6);
  bytes.writeUInt16LE(method, 8);
  bytes.writeUInt16LE(time, 10);
  bytes.writeUInt16LE(date, 12);
  bytes.writeUInt32LE(crc, 14);
  bytes.writeUInt32LE(packed.length, 18);
  bytes.writeUInt32LE(size, 22);
  bytes.writeUInt16LE(name.length, 26);
  return bytes;
}

/** Its line in the directory at the end: the same, with where it begins and who may read it. */
function placeOf(entry: Entry, at: number): Buffer {
  const bytes = Buffer.alloc(46);
  header(0, entry).copy(bytes, 6, 4);
  bytes.writeUInt32LE(0x02014b50, 0);
  // Made on Unix, where a web server may run as somebody else: rw-r--r--.
  bytes.writeUInt16LE((3 << 8) | 20, 4);
  bytes.writeUInt32LE(0o100644 * 0x10000, 38);
  bytes.writeUInt32LE(at, 42);
  return Buffer.concat([bytes, entry.name]);
}

function endOf(count: number, size: number, at: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(at, 16);
  return bytes;
}
