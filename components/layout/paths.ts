// Every address of the site, in one place. Written from the root; the shipped site makes them relative.
import { slugs } from '@/lib/course/slugs';
import type { Chapter } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import type { Text } from '@/lib/i18n/text';

/** The id of the block that ends a chapter. No heading is called so. */
export const endingId = 'chapter-end';

export { markerOrigin as origin } from '@/lib/base/marker-origin';
export { slugs };

/** The address of a page in each language, as written from the root of the site. */
export type Paths = Text;

export const homePaths: Paths = { fr: '/fr/', en: '/en/' };

export function chapterPaths(chapter: Chapter): Paths {
  return { fr: `/fr/${chapter.slug.fr}/`, en: `/en/${chapter.slug.en}/` };
}

export function answersPaths(chapter: Chapter): Paths {
  return { fr: `/fr/${chapter.slug.fr}/${slugs.answers.fr}/`, en: `/en/${chapter.slug.en}/${slugs.answers.en}/` };
}

export const glossaryPaths: Paths = { fr: `/fr/${slugs.glossary.fr}/`, en: `/en/${slugs.glossary.en}/` };
export const wholePaths: Paths = { fr: `/fr/${slugs.whole.fr}/`, en: `/en/${slugs.whole.en}/` };
export const timelinePaths: Paths = { fr: `/fr/${slugs.timeline.fr}/`, en: `/en/${slugs.timeline.en}/` };
export const slidesPaths: Paths = { fr: `/fr/${slugs.slides.fr}/`, en: `/en/${slugs.slides.en}/` };
export const reviewPaths: Paths = { fr: `/fr/${slugs.review.fr}/`, en: `/en/${slugs.review.en}/` };
export const creditsPaths: Paths = { fr: `/fr/${slugs.credits.fr}/`, en: `/en/${slugs.credits.en}/` };

/** What goes into an `href` or a `src`: BASE_PATH only matters to the plain Next export (ISLANDS=0). */
export function href(path: string): string {
  // biome-ignore lint/style/noRestrictedGlobals: read while Next renders; where islands are shipped it is empty.
  return `${process.env.BASE_PATH ?? ''}${path}`;
}

export function otherLocale(locale: Locale): Locale {
  return locale === 'fr' ? 'en' : 'fr';
}
