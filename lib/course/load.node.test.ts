import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CourseError } from '@/lib/problems/problem';
import { loadCourse } from './load.node';

test('a course is read with its chapters, quizzes and sections', async () => {
  const course = await loadCourse(path.resolve('e2e/courses/tiny'));
  const [leaf] = course.chapters;
  expect(course.id).toBe('tea');
  expect(leaf).toMatchObject({ number: 1, folder: '1-leaf', id: 'leaf', quizIds: ['leaf-check', 'leaf-end'] });
  expect(leaf?.texts.en.sections.map(({ id, title, level, line }) => [id, title, level, line])).toEqual([
    ['same-plant', 'The same plant, two colours', 2, 1],
    ['not-tea', 'What is not tea', 2, 21],
    ['bits', 'A bit of everything', 3, 29],
    ['quiz', "The chapter's quiz", 2, 43],
  ]);
  expect(course.quizzes['cup-check']).toMatchObject({
    chapter: '2-cup',
    kind: 'checkpoint',
    file: 'quizzes/2-cup/cup-check.yaml',
  });
  expect(course.quizzes['cup-check']?.questions[0]).toMatchObject({
    id: 'cup-dose',
    rev: 1,
    type: 'numeric',
    hints: [],
  });
});

test('a section contains the text of its subsections', async () => {
  const course = await loadCourse(path.resolve('e2e/courses/tiny'));
  const said = (id: string) => course.chapters[0]?.texts.en.sections.find((section) => section.id === id)?.text;
  expect(said('not-tea')).toContain('Good to know');
  expect(said('bits')).toContain('herbal tea');
  expect(said('same-plant')).not.toContain('Verbena');
});

test('files with a byte order mark and Windows line ends are read as the others', async () => {
  const root = scratch();
  const plain = await loadCourse(root);
  for (const file of [
    'quizzes/1-leaf/leaf-check.yaml',
    'content/1-leaf/en.mdx',
    'content/2-cup/en.mdx',
    'content/course.yaml',
  ]) {
    rewrite(root, file, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  }
  const windows = await loadCourse(root);
  expect(windows.quizzes['leaf-check']).toEqual(plain.quizzes['leaf-check']);
  expect(windows.chapters[1]?.texts.en.skeleton).toEqual(plain.chapters[1]?.texts.en.skeleton);
  expect(windows.chapters[0]?.texts.en.words).toBe(plain.chapters[0]?.texts.en.words);
});

test('outside production, a changed file is read again; an unchanged course is not', async () => {
  const root = scratch();
  const first = await loadCourse(root);
  expect(await loadCourse(root)).toBe(first);
  rewrite(root, 'content/course.yaml', (text) => text.replace('en: Tea }', 'en: Teas }'));
  expect((await loadCourse(root)).title.en).toBe('Teas');
});

test('all the problems are thrown at once, with the printed report', async () => {
  const root = scratch();
  rewrite(root, 'quizzes/1-leaf/leaf-check.yaml', (text) => text.replace('rev: 1', 'rev: one'));
  rewrite(root, 'content/1-leaf/fr.mdx', (text) => text.replace('<Quiz id', '<Quizz id'));
  const failure = await loadCourse(root).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(CourseError);
  expect(String(failure)).toBe(`CourseError: content/1-leaf/fr.mdx:19:1
  \`<Quizz>\` is not a word of this course. Did you mean \`<Quiz>\`?
     19 | <Quizz id="leaf-check" />
        | ^

quizzes/1-leaf/leaf-check.yaml:5:10   question "leaf-colour"
  \`rev\` should be a number, but it is "one". Write a number, without quotes or unit.
      4 |   - id: leaf-colour
      5 |     rev: one
        |          ^

2 problems in 2 files. Nothing was built.`);
});

test('a folder without a course says what is missing', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'virli-load-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  await expect(loadCourse(root)).rejects.toThrow('content/course.yaml\n  The file is missing.');
});

/** A copy of the small course, gone after the test. */
function scratch(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'virli-load-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync('e2e/courses/tiny', root, { recursive: true });
  return root;
}

function rewrite(root: string, file: string, change: (text: string) => string): void {
  const target = path.join(root, file);
  writeFileSync(target, change(readFileSync(target, 'utf8')));
  // The clock of some file systems counts in seconds.
  utimesSync(target, new Date(), new Date(Date.now() + 5000));
}
