// Where a chapter that is over leads: to what was missed in it, else to the next chapter, and after the last one to what is left
// to see in the course. There is always a way on.
import type { Chapter, Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { typography } from '@/lib/i18n/typography';
import { over } from '@/lib/progress/places';
import { endingId, slugs } from './paths';

/** By what is kept of the chapter: what is said, and the address. `up` leads from the page to its language: `../` from a chapter. */
export function waysOn(
  course: Course,
  chapter: Chapter,
  locale: Locale,
  up: '' | '../',
): Record<string, [says: string, address: string]> {
  const s = strings(locale);
  const next = course.chapters[course.chapters.indexOf(chapter) + 1];
  return {
    [over.left]: [s.chapterLeft, `${up}${chapter.slug[locale]}/#${endingId}`],
    [over.next]: next
      ? [
          `${s.chapterNext} ${next.number}\u00a0·\u00a0${typography(next.short[locale], locale)}`,
          `${up}${next.slug[locale]}/`,
        ]
      : [s.chapterLast, `${up}${slugs.review[locale]}/`],
  };
}
