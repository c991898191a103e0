// Every page that the build makes of a course, and the ids that it has: what links may lead to, and what may stand only once.
import { verdicts } from '@/lib/course/kinds';
import { slugs } from '@/lib/course/slugs';
import type { Chapter, Course } from '@/lib/course/words';
import { decadeOf } from '@/lib/i18n/dates';
import { type Locale, locales } from '@/lib/i18n/locales';
import { chapterIds, everyPage, headingIds, noteIds, questionId, shownIds, usesOf } from './chapter-ids';
import { type Owned, own } from './owned';

export type SitePage = { path: string; ids: Owned[] };

/** But for the 404 pages, which no link leads to, and the letters of the glossary. */
export function sitePages(course: Course): SitePage[] {
  return [{ path: '/', ids: own('the page itself', 'text') }, ...locales.flatMap((locale) => pagesIn(course, locale))];
}

function pagesIn(course: Course, locale: Locale): SitePage[] {
  const at = (slug = '') => (slug === '' ? `/${locale}/` : `/${locale}/${slug}/`);
  const { timeline, statements, chapters } = course;
  return [
    { path: at(), ids: homeIds(course) },
    ...chapters.map((chapter) => ({ path: at(chapter.slug[locale]), ids: chapterIds(course, chapter, locale) })),
    ...chapters.map((chapter) => ({
      path: at(`${chapter.slug[locale]}/${slugs.answers[locale]}`),
      ids: answersIds(course, chapter),
    })),
    { path: at(slugs.whole[locale]), ids: wholeIds(course, locale) },
    { path: at(slugs.glossary[locale]), ids: [...everyPage, ...termIds(course)] },
    { path: at(slugs.review[locale]), ids: everyPage },
    { path: at(slugs.credits[locale]), ids: creditsIds(course) },
    ...(timeline.length > 0 ? [{ path: at(slugs.timeline[locale]), ids: timelineIds(course) }] : []),
    ...(statements.length > 0 ? [{ path: at(slugs.slides[locale]), ids: slidesIds(course) }] : []),
  ];
}

function homeIds({ figure }: Course): Owned[] {
  return [
    ...everyPage,
    ...own(
      'the page itself',
      'chapters',
      'beside',
      'teach',
      ...(figure === undefined ? [] : [`figure-${figure}-description`]),
    ),
  ];
}

function answersIds(course: Course, chapter: Chapter): Owned[] {
  return [
    ...everyPage,
    ...chapter.quizIds.flatMap((id) => {
      const quiz = course.quizzes[id];
      if (!quiz) return [];
      return [{ id: `quiz-${id}`, by: `the quiz "${id}"` }, ...quiz.questions.map((one) => questionId(one, quiz))];
    }),
  ];
}

/** As components/mdx/whole-words.tsx: ids begin with the chapter's, and a figure is drawn in the first chapter that shows it. */
function wholeIds(course: Course, locale: Locale): Owned[] {
  const firstToShow = (name: string) =>
    course.chapters.find(({ texts }) => usesOf(texts[locale], 'Figure').some(({ props }) => props.name === name));
  return [
    ...everyPage,
    ...own('the page itself', 'contents', 'glossary', 'sources'),
    ...termIds(course),
    ...sourceIds(course),
    ...course.chapters.flatMap((chapter) => answersIds(course, chapter).filter(({ id }) => id.startsWith('q-'))),
    ...course.chapters.map(
      ({ id, folder }): Owned => ({
        id,
        by: `the chapter "${id}"`,
        from: { file: `content/${folder}/chapter.yaml`, at: ['id'], fix: 'Give the chapter another id.' },
      }),
    ),
    ...course.chapters.flatMap((chapter) => {
      const text = chapter.texts[locale];
      const prefix = `${chapter.id}-`;
      return [
        ...noteIds(text, prefix),
        ...noteIds(text, prefix).map(({ id, by }) => ({ id: id.replace(/note-(?=\d+$)/, 'ref-'), by })),
        ...shownIds(text, locale, prefix, (name) => firstToShow(name) === chapter),
        ...headingIds(text, prefix),
      ];
    }),
  ];
}

function termIds({ glossary }: Course): Owned[] {
  return glossary.map(({ id }) => ({ id: `term-${id}`, by: `the term "${id}"` }));
}

function sourceIds({ sources }: Course): Owned[] {
  return sources.map(({ id }) => ({ id: `source-${id}`, by: `the source "${id}"` }));
}

function creditsIds(course: Course): Owned[] {
  const parts = [...(course.origin ? ['origin'] : []), 'licences', 'privacy', 'sources'];
  return [...everyPage, ...own('the page itself', ...parts), ...sourceIds(course)];
}

function timelineIds({ timeline }: Course): Owned[] {
  const decades = new Set(timeline.map(({ date }) => `in-${decadeOf(date)}`));
  return [
    ...everyPage,
    ...own('a decade', ...decades),
    ...timeline.map(({ id }, index): Owned => {
      const at = [index, 'id'];
      return {
        id,
        by: `the entry "${id}"`,
        from: { file: 'content/timeline.yaml', at, fix: 'Give the entry another id.' },
      };
    }),
  ];
}

/** A part has a title, and its number among all of them; statements before the first title are a part without one. */
function slidesIds({ statements }: Course): Owned[] {
  const untitled = statements[0]?.part ? 0 : 1;
  const titled = statements.filter(({ part }) => part);
  return [
    ...everyPage,
    ...own('the page itself', ...verdicts.map((verdict) => `verdict-${verdict}`)),
    ...own('a part of the slides', ...titled.map((_, index) => `part-${untitled + index + 1}`)),
    ...own('a statement', ...statements.map(({ id }) => id.toLowerCase())),
  ];
}
