// The messages are part of the product: messages.md shows each of them whole, and this test holds it to that.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Files, readFiles } from '@/lib/course/files.node';
import { checkCourse } from './check-course.node';

type Case = { name: string; file: string; diff: string[]; says: string };

const tiny = readFiles('e2e/courses/tiny');
const cases = readCases(readFileSync('lib/checks/messages.md', 'utf8'));

test('the small course has no problem', () => {
  expect(checkCourse(tiny).printed).toBe('No problem.');
});

test('at least thirty mistakes are shown, each under its own name', () => {
  expect(cases.length).toBeGreaterThanOrEqual(30);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

test.each(cases)('$name', ({ file, diff, says }) => {
  expect(checkCourse(changed(tiny, file, diff)).printed).toBe(says);
});

function readCases(gallery: string): Case[] {
  const found = gallery.matchAll(/^## (.+)\n\n~~~diff (\S+)\n([\s\S]*?)\n~~~\n\n~~~text\n([\s\S]*?)\n~~~$/gm);
  return [...found].map(([, name = '', file = '', diff = '', says = '']) => ({
    name,
    file,
    diff: diff.split('\n'),
    says,
  }));
}

/** Applies the lines of a `diff` block: ` ` stays, `-` goes, `+` comes. */
function changed(files: Files, file: string, diff: string[]): Files {
  const lines = (marks: string) =>
    diff
      .filter((line) => marks.includes(line.charAt(0)))
      .map((line) => line.slice(1))
      .join('\n');
  if (diff[0] === '@@ no file @@') return Object.fromEntries(Object.entries(files).filter(([name]) => name !== file));
  if (diff[0] === '@@ the whole file @@') return { ...files, [file]: diff.length > 1 ? `${lines('+')}\n` : '' };
  const parts = `\n${files[file]}`.split(`\n${lines(' -')}\n`);
  expect(parts, 'the lines are found once').toHaveLength(2);
  const now = lines(' +');
  return { ...files, [file]: parts.join(now === '' ? '\n' : `\n${now}\n`).slice(1) };
}
