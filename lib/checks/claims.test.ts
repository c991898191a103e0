import { expect, test } from 'vitest';
import { readFiles } from '@/lib/course/files.node';
import { checkCourse } from './check-course.node';
import { claims } from './claims';

/** What is reported of the small course with a sentence added to each text. */
function reported(fr: string, en: string): string[] {
  const tiny = readFiles('e2e/courses/tiny');
  const added = { 'content/2-cup/fr.mdx': fr, 'content/2-cup/en.mdx': en };
  const files = Object.entries(added).map(([file, sentence]) => [file, `${tiny[file]}\n${sentence}\n`]);
  const { course } = checkCourse({ ...tiny, ...Object.fromEntries(files) });
  if (!course) throw new Error('the small course should be readable');
  return claims(course).split('\n');
}

test('absolutes, firsts and what is said of today are listed with their line', () => {
  const lines = reported("Aucune tasse ne fut inventée aujourd'hui.", 'No cup was the first, and none is now.');
  const kinds = lines.flatMap((line) => /2-cup\/(?:fr|en)\.mdx:\d+ {2}(.*)$/.exec(line)?.[1] ?? []);
  expect(kinds).toEqual(
    expect.arrayContaining(['absolute  Aucune', 'first  inventée', "today  aujourd'hui", 'first  first', 'today  now']),
  );
});

test('a sentence that is absolute in one language alone is shown with the other', () => {
  const told = reported('Les tasses cassent souvent.', 'Cups always break.').join('\n');
  expect(told).toMatch(/fr\.mdx:\d+ {2}Les tasses cassent souvent\.\n.*en\.mdx:\d+ {2}Cups always break\./);
});
