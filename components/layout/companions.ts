// The pages beside the chapters: those that a course has only when it has something to put there, and what is left to see.
import type { Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { type Paths, reviewPaths, slidesPaths, timelinePaths } from './paths';

/** Where they are, what a link calls them, and what they are in a sentence. */
export function companions(course: Course, locale: Locale): [Paths, string, string][] {
  const s = strings(locale);
  const pages: [Paths, string, string, unknown[]][] = [
    [timelinePaths, s.timeline, s.timelineIs, course.timeline],
    [slidesPaths, s.slidesShort, s.slidesAre, course.statements],
  ];
  return [
    [reviewPaths, s.review, s.reviewIs],
    ...pages
      .filter(([, , , entries]) => entries.length > 0)
      .map(([paths, text, is]): [Paths, string, string] => [paths, text, is]),
  ];
}
