// The pages beside the chapters that a course has only when it has something to put there.
import type { Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { type Paths, slidesPaths, timelinePaths } from './paths';

/** Where they are, and what a link calls them. */
export function companions(course: Course, locale: Locale): [Paths, string][] {
  const s = strings(locale);
  const pages: [Paths, string, unknown[]][] = [
    [timelinePaths, s.timeline, course.timeline],
    [slidesPaths, s.slidesShort, course.statements],
  ];
  return pages.filter(([, , entries]) => entries.length > 0).map(([paths, text]) => [paths, text]);
}
