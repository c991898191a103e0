// Which page stands behind `/fr/histoire/`: the one table that routes, links and metadata share.
import type { Chapter, Course } from '@/lib/course/words';
import { isLocale, type Locale, locales } from '@/lib/i18n/locales';
import { slugs } from './paths';

export type Page =
  | { kind: 'chapter'; chapter: Chapter }
  | { kind: 'glossary' }
  | { kind: 'whole' }
  | { kind: 'timeline' }
  | { kind: 'slides' }
  | { kind: 'review' }
  | { kind: 'credits' };

/** All pages one level below a language, with their localised slug. What the course does not have has no page. */
export function pagesOf(course: Course, locale: Locale): { slug: string; page: Page }[] {
  return [
    ...course.chapters.map((chapter) => ({ slug: chapter.slug[locale], page: { kind: 'chapter' as const, chapter } })),
    { slug: slugs.glossary[locale], page: { kind: 'glossary' } },
    { slug: slugs.whole[locale], page: { kind: 'whole' } },
    ...(course.timeline.length > 0 ? [{ slug: slugs.timeline[locale], page: { kind: 'timeline' as const } }] : []),
    ...(course.statements.length > 0 ? [{ slug: slugs.slides[locale], page: { kind: 'slides' as const } }] : []),
    { slug: slugs.review[locale], page: { kind: 'review' } },
    { slug: slugs.credits[locale], page: { kind: 'credits' } },
  ];
}

/** For `generateStaticParams` of `/[locale]/[page]/`. */
export function pageParams(course: Course): { locale: Locale; page: string }[] {
  return locales.flatMap((locale) => pagesOf(course, locale).map(({ slug }) => ({ locale, page: slug })));
}

/** For `generateStaticParams` of `/[locale]/[page]/[sub]/`: the answers of each chapter. */
export function answersParams(course: Course): { locale: Locale; page: string; sub: string }[] {
  return locales.flatMap((locale) =>
    course.chapters.map((chapter) => ({ locale, page: chapter.slug[locale], sub: slugs.answers[locale] })),
  );
}

/** @throws Error for an address that was never announced; `dynamicParams = false` keeps readers from it. */
export function pageAt(course: Course, params: { locale: string; page: string }): { locale: Locale; page: Page } {
  const locale = localeOf(params.locale);
  const found = pagesOf(course, locale).find(({ slug }) => slug === params.page);
  if (!found) throw new Error(`No page of this course is called "${params.page}" in "${locale}".`);
  return { locale, page: found.page };
}

/** @throws Error as `pageAt`, and when the page is not a chapter. */
export function chapterAt(
  course: Course,
  params: { locale: string; page: string },
): { locale: Locale; chapter: Chapter } {
  const { locale, page } = pageAt(course, params);
  if (page.kind !== 'chapter') throw new Error(`"${params.page}" is not a chapter.`);
  return { locale, chapter: page.chapter };
}

/** @throws Error when the first part of the address is not a language of the course. */
export function localeOf(value: string): Locale {
  if (!isLocale(value)) throw new Error(`"${value}" is not a language of this course.`);
  return value;
}
