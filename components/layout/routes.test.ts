import path from 'node:path';
import { expect, test } from 'vitest';
import { loadCourse } from '@/lib/course/load.node';
import type { Course } from '@/lib/course/words';
import { companions } from './companions';
import { metadataOf } from './metadata';
import { answersPaths, chapterPaths, href } from './paths';
import { answersParams, chapterAt, localeOf, pageAt, pageParams } from './routes';

const course = await loadCourse(path.resolve('e2e/courses/tiny'));
const [first] = course.chapters;
if (!first) throw new Error('the tiny course has no chapter');

test('every chapter, the whole course, the glossary, what is left to see and the credits have one address in each language', () => {
  const addresses = pageParams(course).map(({ locale, page }) => `/${locale}/${page}/`);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toHaveLength(2 * (course.chapters.length + 4));
  for (const chapter of course.chapters)
    expect(addresses).toEqual(expect.arrayContaining(Object.values(chapterPaths(chapter))));
  expect(addresses).toEqual(
    expect.arrayContaining(['/fr/glossaire/', '/en/glossary/', '/fr/credits/', '/en/credits/']),
  );
});

test('a timeline and judged slides have a page in each language; without them the page and its links do not exist', () => {
  const text = { fr: 'a', en: 'a' };
  const entry = { id: 'assam', date: '1823', category: 'theory' as const, title: text, note: text };
  const statement = { id: 'S1', says: text, verdict: 'right' as const, today: text, sources: [] };
  const whole: Course = {
    ...course,
    timeline: [{ ...entry, sources: ['linnaeus'], seen: 'read', names: [], because: [] }],
    statements: [statement],
  };
  const added = ['/fr/chronologie/', '/fr/slides-2015/', '/en/timeline/', '/en/slides-2015/'];
  const addresses = (of: Course) => pageParams(of).map(({ locale, page }) => `/${locale}/${page}/`);
  expect(addresses(whole).filter((address) => !addresses(course).includes(address))).toEqual(added);
  expect(companions(whole, 'fr').map(([paths]) => paths.fr)).toEqual(['/fr/a-revoir/', ...added.slice(0, 2)]);
  expect(companions(course, 'fr').map(([paths]) => paths.fr)).toEqual(['/fr/a-revoir/']);
  expect(pageAt(whole, { locale: 'en', page: 'timeline' }).page).toEqual({ kind: 'timeline' });
  expect(metadataOf(whole, { kind: 'slides' }, 'en').alternates?.languages).toMatchObject({
    fr: 'https://site.invalid/fr/slides-2015/',
  });
});

test('an address leads to the page it was made for', () => {
  for (const { locale, page } of pageParams(course)) expect(pageAt(course, { locale, page }).locale).toBe(locale);
  expect(pageAt(course, { locale: 'fr', page: first.slug.fr }).page).toEqual({ kind: 'chapter', chapter: first });
  expect(pageAt(course, { locale: 'en', page: 'glossary' }).page).toEqual({ kind: 'glossary' });
});

test('the answers of a chapter are one level below it', () => {
  expect(answersPaths(first)).toEqual({ fr: `/fr/${first.slug.fr}/reponses/`, en: `/en/${first.slug.en}/answers/` });
  expect(answersParams(course)).toContainEqual({ locale: 'fr', page: first.slug.fr, sub: 'reponses' });
  expect(chapterAt(course, { locale: 'en', page: first.slug.en }).chapter).toBe(first);
});

test('an address that was never announced says so', () => {
  expect(() => pageAt(course, { locale: 'fr', page: 'glossary' })).toThrow(
    'No page of this course is called "glossary" in "fr".',
  );
  expect(() => chapterAt(course, { locale: 'en', page: 'glossary' })).toThrow('"glossary" is not a chapter.');
  expect(() => localeOf('de')).toThrow('"de" is not a language of this course.');
});

test('a chapter tells search engines its own address and those of its translations', () => {
  const { title, description, alternates } = metadataOf(course, { kind: 'chapter', chapter: first }, 'fr');
  expect(title).toBe(`${first.title.fr} · ${course.title.fr}`);
  expect(description).toBe(first.description.fr);
  expect(alternates).toEqual({
    canonical: `https://site.invalid/fr/${first.slug.fr}/`,
    languages: {
      fr: `https://site.invalid/fr/${first.slug.fr}/`,
      en: `https://site.invalid/en/${first.slug.en}/`,
      'x-default': `https://site.invalid/en/${first.slug.en}/`,
    },
  });
});

test('links stand under BASE_PATH when there is one', () => {
  expect(href('/fr/')).toBe('/fr/');
  process.env.BASE_PATH = '/a/b';
  expect(href('/fr/')).toBe('/a/b/fr/');
  delete process.env.BASE_PATH;
});
