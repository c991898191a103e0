import path from 'node:path';
import { expect, test } from 'vitest';
import { loadCourse } from '@/lib/course/load.node';
import { wordNames } from '@/lib/course/vocabulary';
import { words } from './words';

test('every word that authors may use is drawn', async () => {
  const course = await loadCourse(path.resolve('e2e/courses/tiny'));
  const [chapter] = course.chapters;
  if (!chapter) throw new Error('the tiny course has no chapter');
  expect(Object.keys(words({ course, chapter, locale: 'fr' }))).toEqual(expect.arrayContaining(wordNames));
});
