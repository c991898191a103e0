import path from 'node:path';
import { expect, test } from 'vitest';
import { loadCourse } from '@/lib/course/load.node';
import type { Course } from '@/lib/course/words';
import { sectionLink, toldIn, treatedIn } from './section-links';

const course = await loadCourse(path.resolve('e2e/courses/tiny'));
const [first, second] = course.chapters;
if (!first || !second) throw new Error('the tiny course has too few chapters');
const [opening, next] = first.texts.en.sections.filter(({ level }) => level === 2);
if (!opening || !next) throw new Error('the first chapter has too few sections');

/** The course, whose first chapter is another. */
function withFirst(changed: Partial<Course['chapters'][number]>): Course {
  return {
    ...course,
    chapters: course.chapters.map((chapter) => (chapter === first ? { ...chapter, ...changed } : chapter)),
  };
}

test('a section is linked by number and title', () => {
  expect(sectionLink(first, 'en', opening.id)).toEqual({
    path: `/en/${first.slug.en}/#${opening.id}`,
    number: '1.1',
    title: opening.title,
  });
});

test('a subsection goes by the number of its section, and has its own title', () => {
  const sections = [opening, { ...opening, id: 'within', title: 'Within', level: 3 as const }, next];
  const chapter = { ...first, texts: { ...first.texts, en: { ...first.texts.en, sections } } };
  expect(sectionLink(chapter, 'en', 'within')).toEqual({
    path: `/en/${first.slug.en}/#within`,
    number: '1.1',
    title: 'Within',
  });
});

test('a heading that does not exist has no link', () => {
  expect(sectionLink(first, 'en', 'nowhere')).toBeUndefined();
});

test('a statement treated twice in a section is linked once', () => {
  const line = (section: string) => ({ slide: 'S9', section, says: { fr: '', en: '' } });
  const changed = withFirst({ coverage: [line(next.id), line(opening.id), line(next.id)] });
  expect(treatedIn(changed, 'S9', 'fr').map(({ number }) => number)).toEqual(['1.2', '1.1']);
  expect(treatedIn(changed, 'S8', 'fr')).toEqual([]);
});

test('a date that a text ties to the timeline leads back to its section', () => {
  const use = {
    word: 'When' as const,
    props: { id: 'assam' },
    line: next.line + 1,
    column: 1,
    text: '',
    wordsBefore: 0,
  };
  const changed = withFirst({ texts: { ...first.texts, en: { ...first.texts.en, uses: [use, use] } } });
  expect(toldIn(changed, 'assam', 'en').map(({ number }) => number)).toEqual(['1.2']);
  expect(toldIn(changed, 'vm370', 'en')).toEqual([]);
});
