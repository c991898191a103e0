// The course of this repository, held to its own rules.
import { expect, test } from 'vitest';
import { readFiles } from '@/lib/course/files.node';
import { checkCourse } from './check-course.node';
import { staleFacts } from './facts-file.node';
import { staleSchemas } from './schema-files.node';
import { summary } from './summary';

const { course, problems } = checkCourse(readFiles('.'));

test('the course has no error', () => {
  expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
});

test('every misconception of the course is met by a question, and statements to judge are true about as often as false', () => {
  expect(problems.filter(({ what }) => /misconception|statements to judge/.test(what))).toEqual([]);
});

test('every statement S1 to S57 of the 2015 slides is carried by a section, in both languages', () => {
  const carried = new Set(course?.chapters.flatMap(({ coverage }) => coverage.map(({ slide }) => slide)));
  expect([...carried].toSorted(byNumber)).toEqual(Array.from({ length: 57 }, (_, index) => `S${index + 1}`));
});

test('the schemas for editors are what the code says', () => {
  expect(staleSchemas('.')).toEqual([]);
});

test('a file that the code writes is told where it is missing, with the command that writes it', () => {
  const small = checkCourse(readFiles('e2e/courses/tiny')).course;
  if (!small) throw new Error('the small course should be readable');
  expect(staleFacts('e2e/courses/tiny', small)).toEqual([
    {
      file: 'docs/facts.md',
      level: 'error',
      what: 'The file is not what the course says.',
      fix: 'Run `npm run check -- --facts`, which writes it.',
    },
  ]);
  expect(staleSchemas('e2e/courses/tiny')[0]).toEqual({
    file: expect.stringMatching(/^content\/schema\//),
    level: 'error',
    what: 'The file is not what the code says.',
    fix: 'Run `npm run check -- --schemas`, which writes it.',
  });
});

test('the summary counts what each chapter has', () => {
  const small = checkCourse(readFiles('e2e/courses/tiny')).course;
  if (!small) throw new Error('the small course should be readable');
  expect(summary(small)).toBe(
    [
      'chapter  words fr  words en  objectives  quizzes  questions  choice  match  numeric  order  truth  terms  sources  figures  slides',
      '1-leaf        119       112           2        2          4       2      0        0      1      1      1        1        0       1',
      '2-cup          66        65           1        2          3       0      1        1      1      0      1        1        0       0',
      'in all        185       177           3        4          7       2      1        1      2      1      2        2        0       1',
    ].join('\n'),
  );
});

function byNumber(one: string, other: string): number {
  return Number(one.slice(1)) - Number(other.slice(1));
}
