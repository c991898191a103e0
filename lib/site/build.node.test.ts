import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { hashFiles, readBuild } from '@/lib/site/build.node';

/** Sources of version 1.2.3 in a folder that is no repository. */
function aTarball(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'virli-build-'));
  writeFileSync(path.join(folder, 'package.json'), '{"version":"1.2.3"}');
  mkdirSync(path.join(folder, 'quizzes'));
  writeFileSync(path.join(folder, 'quizzes/tea.yaml'), 'tea');
  return folder;
}

/** The same, committed on a day of March. */
function aRepository(): string {
  const folder = aTarball();
  git(folder, 'init', '--quiet');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message', 'Tea');
  return folder;
}

function git(folder: string, ...words: string[]): string {
  const day = '2026-03-14T23:59:00+0100';
  const who = { NAME: 'Teacher', EMAIL: 'teacher@school.example', DATE: day };
  const named = Object.entries(who).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]);
  return execFileSync('git', words, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...Object.fromEntries(named) },
  });
}

test('a build knows its commit, and the day of it', () => {
  const folder = aRepository();
  const hash = git(folder, 'rev-parse', 'HEAD').slice(0, 7);
  expect(readBuild(folder, '.')).toEqual({ version: '1.2.3', commit: { hash, day: '2026-03-14', changed: false } });
});

test('a question edited or added since the commit counts as a change, a note beside the sources does not', () => {
  const [noted, edited, added] = [aRepository(), aRepository(), aRepository()];
  writeFileSync(path.join(noted, 'notes.txt'), 'to do');
  writeFileSync(path.join(edited, 'quizzes/tea.yaml'), 'green tea');
  writeFileSync(path.join(added, 'quizzes/cup.yaml'), 'cup');
  expect([noted, edited, added].map((folder) => readBuild(folder, '.').commit?.changed)).toEqual([false, true, true]);
});

test('a tarball has its version alone, also when it is unpacked inside another repository', () => {
  expect(readBuild(aTarball(), '.')).toEqual({ version: '1.2.3' });
  const other = aRepository();
  const inside = path.join(other, 'virli');
  mkdirSync(inside);
  writeFileSync(path.join(inside, 'package.json'), '{"version":"4.5.6"}');
  expect(readBuild(inside, '.')).toEqual({ version: '4.5.6' });
});

test('files are told by what is in them, hidden ones too', () => {
  const folder = aTarball();
  writeFileSync(path.join(folder, '.nojekyll'), '');
  expect(hashFiles(folder)).toEqual({
    '.nojekyll': 'e3b0c44298',
    'package.json': '6752cea788',
    'quizzes/tea.yaml': expect.stringMatching(/^[0-9a-f]{10}$/),
  });
});
