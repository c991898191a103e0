// messages.md changes one file of the small course; this needs two: how many statements there are, and the verdicts.
import { expect, test } from 'vitest';
import { readFiles } from '@/lib/course/files.node';
import { checkCourse } from './check-course.node';

const tiny = readFiles('e2e/courses/tiny');
const judged = (...ids: string[]) =>
  ids.map((id) => `- {id: ${id}, says: {fr: a, en: a}, verdict: right, today: {fr: b, en: b}}\n`).join('');

test('statements without a verdict are named', () => {
  const { problems } = checkCourse({
    ...tiny,
    'content/course.yaml': `${tiny['content/course.yaml']}slides: 4\n`,
    'content/slides.yaml': judged('S1', 'S3'),
  });
  expect(problems.find(({ file }) => file === 'content/slides.yaml')).toMatchObject({
    level: 'error',
    what: 'S2, S4 are not judged.',
    fix: 'Add an entry: content/course.yaml says that there are 4 statements.',
  });
});

test('a course without verdicts owes none', () => {
  const { problems } = checkCourse({ ...tiny, 'content/course.yaml': `${tiny['content/course.yaml']}slides: 1\n` });
  expect(problems).toEqual([]);
});
