import path from 'node:path';
import { expect, test } from 'vitest';
import { loadCourse } from '@/lib/course/load.node';
import { waysOn } from './ways-on';

const course = await loadCourse(path.resolve('e2e/courses/tiny'));
const [first, last] = course.chapters;
if (!first || !last) throw new Error('the tiny course has two chapters');

test('a chapter in which something was missed leads to what is left of it', () => {
  expect(waysOn(course, first, 'en', '../')['/left']).toEqual([
    'Chapter read: what is left to see',
    '../leaf/#chapter-end',
  ]);
});

test('a finished chapter leads to the next one, from itself and from the home page', () => {
  expect(waysOn(course, first, 'fr', '../')['/next']).toEqual([
    'Chapitre terminé. Continuer avec 2\u00a0·\u00a0La tasse',
    '../tasse/',
  ]);
  expect(waysOn(course, first, 'en', '')['/next']?.[1]).toBe('cup/');
});

test('the last chapter leads on too', () => {
  expect(waysOn(course, last, 'en', '')['/next']).toEqual(['Chapter finished. Anything left?', 'to-review/']);
});
