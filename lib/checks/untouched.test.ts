import { expect, test } from 'vitest';
import { readFiles } from '@/lib/course/files.node';
import { checkCourse } from './check-course.node';
import { untouched, untouchedRefused } from './untouched.node';

const tiny = readFiles('e2e/courses/tiny');
const course = 'content/course.yaml';
const copied = { ...tiny, [course]: (tiny[course] ?? '').replace('id: tea', 'id: pots') };

test('what a copy of the example still says is advice while one writes, and an error for who publishes', () => {
  const [told] = checkCourse(copied, '', { untouched }).problems;
  expect(told).toMatchObject({ file: course, level: 'advice', fix: 'Write your own; `npm run build` waits for it.' });
  const [refused] = checkCourse(copied, '', { untouched: untouchedRefused }).problems;
  expect(refused).toMatchObject({
    file: course,
    level: 'error',
    fix: 'Write your own: what is published says nothing about tea. `npm start` shows it meanwhile.',
  });
  expect(checkCourse(tiny, '', { untouched }).problems).toEqual([]);
});
