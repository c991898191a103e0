import path from 'node:path';
import { expect, test } from 'vitest';
import { loadCourse } from '@/lib/course/load.node';
import { hereOf } from './whole-words';

const course = await loadCourse(path.resolve('e2e/courses/tiny'));
const [, second] = course.chapters;

test.each([
  ['a place in the same chapter', '#drying', '#leaf-drying'],
  ['another chapter', `/en/${second?.slug.en}/`, `#${second?.id}`],
  ['a place in another chapter', `/en/${second?.slug.en}/#clay`, `#${second?.id}-clay`],
  ['another page of the site', '/en/glossary/#term-x', '/en/glossary/#term-x'],
  ['another site', 'https://example.org/#a', 'https://example.org/#a'],
])('on the page of the whole course, a link to %s', (_, href, here) => {
  expect(hereOf(href, { course, locale: 'en', prefix: 'leaf-' })).toBe(here);
});
