import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zipFolder } from '@/lib/site/zip.node';

const page = `<p>${'bonjour '.repeat(200)}</p>`;

/** A folder with a page, a hidden file and a name with an accent. */
function aFolder(text = page): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'virli-zip-'));
  mkdirSync(path.join(folder, 'fr'));
  writeFileSync(path.join(folder, 'fr/index.html'), text);
  writeFileSync(path.join(folder, '.nojekyll'), '');
  writeFileSync(path.join(folder, 'fr/été.txt'), 'é');
  return folder;
}

/** What a zip holds, read from the directory at its end as unpackers do. */
function unzipped(bytes: Uint8Array) {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    expect(zip.toString('latin1', at, at + 4)).toBe('PK\x01\x02');
    const [method, crc, packed, size] = [at + 10, at + 16, at + 20, at + 24].map((place, index) =>
      index === 0 ? zip.readUInt16LE(place) : zip.readUInt32LE(place),
    );
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const mode = zip.readUInt16LE(at + 40);
    const begin = local + 30 + zip.readUInt16LE(local + 26);
    const stored = zip.subarray(begin, begin + (packed ?? 0));
    const content = method === 8 ? inflateRawSync(stored) : stored;
    expect([zip.toString('latin1', local, local + 4), content.length, crc32(content)]).toEqual([
      'PK\x03\x04',
      size,
      crc,
    ]);
    const stamp = [zip.readUInt16LE(at + 14), zip.readUInt16LE(at + 12)];
    at += 46 + nameLength;
    return { name, mode, text: content.toString(), stamp };
  });
}

test('a zip unpacks to one folder, with hidden files and accents, readable by everybody', () => {
  const files = unzipped(zipFolder(aFolder(), 'virli', '2026-11-29'));
  expect(files.map(({ name, text }) => [name, text])).toEqual([
    ['virli/.nojekyll', ''],
    ['virli/fr/index.html', page],
    ['virli/fr/été.txt', 'é'],
  ]);
  expect(files.map(({ mode }) => mode.toString(8))).toEqual(['100644', '100644', '100644']);
});

test('the same files give the same zip, whenever they were written', () => {
  const [one, other] = [aFolder(), aFolder()];
  utimesSync(path.join(other, 'fr/index.html'), new Date('2001-01-01'), new Date('2001-01-01'));
  expect(Buffer.compare(zipFolder(one, 'virli', '2026-11-29'), zipFolder(other, 'virli', '2026-11-29'))).toBe(0);
  rmSync(one, { recursive: true });
});

test('a page of the same length but other letters has another time, on the same day', () => {
  const stamp = (text: string) => unzipped(zipFolder(aFolder(text), 'virli', '2026-11-29'))[1]?.stamp;
  const [day, time] = stamp(page) ?? [];
  const [otherDay, otherTime] = stamp(page.replace('bonjour', 'bonsoir')) ?? [];
  expect([(day ?? 0) >> 9, ((day ?? 0) >> 5) & 15, (day ?? 0) & 31]).toEqual([46, 11, 29]);
  expect([otherDay === day, otherTime === time]).toEqual([true, false]);
});

test('a zip is the same wherever it is made, also on the day on which a clock is set forward', () => {
  const own = process.env.TZ;
  const zipIn = (zone: string) => {
    process.env.TZ = zone;
    return Buffer.from(zipFolder(aFolder(), 'virli', '2026-03-29'));
  };
  const zips = ['UTC', 'Europe/Paris', 'Pacific/Auckland'].map(zipIn);
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
  expect(zips.map((zip) => zip.equals(zips[0] ?? Buffer.of()))).toEqual([true, true, true]);
});
