// Folders as they are on people's disks: what nobody wrote is passed over, what somebody meant is told in a sentence.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { report } from '@/lib/problems/report';
import { fingerprint, readFiles } from './files.node';
import { readCourse } from './read-course.node';

/** What is told of a copy of the small course, after `change`. */
function checked(change: (place: (file: string) => string) => void): string {
  const root = mkdtempSync(path.join(tmpdir(), 'virli-files-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync('e2e/courses/tiny', root, { recursive: true });
  change((file) => path.join(root, file));
  expect(() => fingerprint(root)).not.toThrow();
  const files = readFiles(root);
  return report(readCourse(files, root).problems, (file) => files[file]);
}

test.each([
  '._leaf-check.yaml',
  '.DS_Store',
  'leaf-check.yaml~',
  '#leaf-check.yaml#',
  '.leaf-check.yaml.swp',
  '.~lock.leaf-check.yaml#',
  'leaf-check.yaml.bak',
  'Thumbs.db',
  'desktop.ini',
  'notes.txt',
])('%s is passed over, wherever it lies', (name) => {
  const everywhere = (place: (file: string) => string) => {
    for (const folder of ['quizzes', 'quizzes/1-leaf', 'content', 'content/1-leaf'])
      writeFileSync(place(`${folder}/${name}`), '\0\x05\x16\x07Mac OS X');
  };
  expect(checked(everywhere)).toBe('No problem.');
});

test('the lock of Emacs, a link to nowhere, is passed over', () => {
  const lock = (place: (file: string) => string) => {
    symlinkSync('user@host.1:1', place('quizzes/1-leaf/.#leaf-check.yaml'));
    symlinkSync('user@host.1:1', place('content/1-leaf/.#fr.mdx'));
  };
  expect(checked(lock)).toBe('No problem.');
});

test('a link that leads back to a folder above is followed once', () => {
  expect(checked((place) => symlinkSync(place('quizzes'), place('quizzes/1-leaf/all')))).not.toContain(
    'all/1-leaf/all',
  );
});

test.each([
  [
    'a link to nowhere',
    (place: (file: string) => string) => symlinkSync('nowhere.yaml', place('quizzes/1-leaf/old.yaml')),
    'quizzes/1-leaf/old.yaml\n  This is a link that leads nowhere. Remove it, or mend what it leads to.',
  ],
  [
    'a folder with the name of a file',
    (place: (file: string) => string) => mkdirSync(place('quizzes/1-leaf/old.yaml')),
    'quizzes/1-leaf/old.yaml\n  This is a folder with the name of a file. Rename it, or move it out of the course.',
  ],
  [
    'an ending in capitals',
    (place: (file: string) => string) => writeFileSync(place('quizzes/1-leaf/old.YAML'), 'kind: checkpoint\n'),
    'quizzes/1-leaf/old.YAML\n  The ending of its name is in capitals, so nobody reads it. Call it "quizzes/1-leaf/old.yaml".',
  ],
  [
    'a file that is no text',
    (place: (file: string) => string) => writeFileSync(place('quizzes/1-leaf/old.yaml'), 'PK\x03\x04\0\0'),
    'quizzes/1-leaf/old.yaml:1:5\n  The file is not a text: a zero byte stands here. Move it out of the course.\n      1 | PK\x03\x04\0\0\n        |     ^',
  ],
  [
    'an empty file',
    (place: (file: string) => string) => writeFileSync(place('quizzes/1-leaf/old.yaml'), ''),
    'quizzes/1-leaf/old.yaml:1:1\n  The file is empty. Copy a file of the same kind and change it.',
  ],
])('%s is told in a sentence', (_what, change, says) => {
  expect(checked(change)).toBe(`${says}\n\n1 problem in 1 file. Nothing was built.`);
});

test('a chapter saved as Latin-1 is told with its place, in both languages', () => {
  const text = readFiles('e2e/courses/tiny')['content/1-leaf/fr.mdx'] ?? '';
  const printed = checked((place) => writeFileSync(place('content/1-leaf/fr.mdx'), text, 'latin1'));
  expect(printed).toContain('content/1-leaf/fr.mdx:1:8\n  The byte EA stands here, which would be "ê" in Windows-1252');
  expect(printed).toContain('1 problem in 1 file.');
});

test('looking for edits goes on while an editor makes and removes files', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'virli-edits-'));
  const folder = path.join(root, 'content');
  mkdirSync(folder);
  const busy = `const fs = require('node:fs'); const end = Date.now() + 700;
    while (Date.now() < end) { fs.writeFileSync('a.mdx', ''); fs.mkdirSync('d'); fs.renameSync('a.mdx', 'd/b.mdx'); fs.rmSync('d', { recursive: true }); }`;
  const editor = spawn(process.execPath, ['-e', busy], { cwd: folder, stdio: 'ignore' });
  const ended = new Promise((done) => editor.once('exit', done));
  let seen = '';
  while (editor.exitCode === null) {
    for (let look = 0; look < 50; look++) seen = fingerprint(root, seen);
    await new Promise((done) => setTimeout(done));
  }
  await ended;
  expect(seen).toMatch(/^(content\/|$)/);
  rmSync(root, { recursive: true });
});
