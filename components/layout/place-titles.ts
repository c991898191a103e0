// What the place of a reader is called when it is offered again: short enough for a card, and a subsection has no number of
// its own, so it takes that of its section.
import { sectionNumber } from '@/lib/course/section-number';
import type { Chapter } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { typography } from '@/lib/i18n/typography';

/** By id: « 2.6 Le x86 sans aide », « 2.6 · La mise à jour perdue ». */
export function placeTitles(chapter: Chapter, locale: Locale): Record<string, string> {
  let number = String(chapter.number);
  const named = chapter.texts[locale].sections.map(({ id, title, level }): [string, string] => {
    if (level === 2) number = sectionNumber(chapter, locale, id);
    return [id, `${number}\u00a0${level === 2 ? '' : '· '}${typography(title, locale)}`];
  });
  return Object.fromEntries(named);
}
