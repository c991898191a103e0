import { expect, test } from 'vitest';
import { type Build, type BuildFile, buildShown, formatBuildFile, readBuildFile } from '@/lib/site/build';

const build: Build = { version: '1.2.3', commit: { hash: '39b2c05', day: '2026-11-29', changed: false } };

test('a build is shown with its commit and the day of it, in both languages', () => {
  expect(buildShown(build, 'fr')).toBe('Version 1.2.3 (39b2c05, 29\u00a0novembre 2026)');
  expect(buildShown(build, 'en')).toBe('Version 1.2.3 (39b2c05, 29\u00a0November 2026)');
});

test('a build from sources that were changed since says so', () => {
  const changed: Build = { version: '1.2.3', commit: { hash: '39b2c05', day: '2026-11-29', changed: true } };
  expect(buildShown(changed, 'fr')).toBe('Version 1.2.3 (39b2c05, 29\u00a0novembre 2026, modifiée depuis)');
  expect(buildShown(changed, 'en')).toBe('Version 1.2.3 (39b2c05, 29\u00a0November 2026, changed since)');
});

test('a build without git is shown by its version alone', () => {
  expect(buildShown({ version: '1.2.3' }, 'fr')).toBe('Version 1.2.3');
});

test.each<BuildFile>([
  { ...build, files: { 'fr/index.html': '0123456789' } },
  { version: '1.2.3', files: {} },
])('what is written is read again', (file) => {
  expect(readBuildFile(formatBuildFile(file))).toEqual(file);
});

test.each(['', '<!doctype html>', 'null', '[]', '{"version":"1"}', '{"version":1,"files":{}}'])(
  '%s is no list of files',
  (text) => {
    expect(readBuildFile(text)).toBeUndefined();
  },
);
