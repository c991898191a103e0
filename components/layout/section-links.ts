// From a statement of the slides to the sections that treat it, and from an entry of the timeline to those that tell it.
import { sectionAt, sectionNumber } from '@/lib/course/section-number';
import type { Chapter, Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { typography } from '@/lib/i18n/typography';
import { chapterPaths } from './paths';

export type SectionLink = { path: string; number: string; title: string };

/** A subsection goes by the number of the section it is in. Undefined when the chapter has no such heading. */
export function sectionLink(chapter: Chapter, locale: Locale, id: string): SectionLink | undefined {
  const { sections } = chapter.texts[locale];
  const section = sections.find((one) => one.id === id);
  if (!section) return undefined;
  return {
    path: `${chapterPaths(chapter)[locale]}#${id}`,
    number: sectionNumber(chapter, locale, id),
    title: typography(section.title, locale),
  };
}

/** Where the chapters treat a statement, as their coverage.yaml says, each section once. */
export function treatedIn(course: Course, slide: string, locale: Locale): SectionLink[] {
  return linksTo(course, locale, ({ coverage }) =>
    coverage.filter((line) => line.slide === slide).map(({ section }) => section),
  );
}

/** Where the chapters tie a date to an entry of the timeline with `<When>`, each section once. */
export function toldIn(course: Course, entry: string, locale: Locale): SectionLink[] {
  return linksTo(course, locale, (chapter) =>
    chapter.texts[locale].uses
      .filter(({ word, props }) => word === 'When' && props.id === entry)
      .flatMap(({ line }) => sectionAt(chapter, locale, line)?.id ?? []),
  );
}

function linksTo(course: Course, locale: Locale, idsIn: (chapter: Chapter) => string[]): SectionLink[] {
  return course.chapters.flatMap((chapter) =>
    [...new Set(idsIn(chapter))].flatMap((id) => sectionLink(chapter, locale, id) ?? []),
  );
}
