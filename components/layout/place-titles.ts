// What the place of a reader is called when it is offered again: said to who does not see the page around it, so a
// subsection goes with its section.
import { sectionNumber } from '@/lib/course/section-number';
import type { Chapter } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { typography } from '@/lib/i18n/typography';

/** By id, in the order of the text: « 2.6 Le x86 sans aide · La mise à jour perdue ». */
export function placeTitles(chapter: Chapter, locale: Locale): Record<string, string> {
  let within = '';
  const named = chapter.texts[locale].sections.map(({ id, title, level }): [string, string] => {
    const shown = typography(title, locale);
    if (level === 2) within = `${sectionNumber(chapter, locale, id)}\u00a0${shown}`;
    return [id, level === 2 ? within : `${within} · ${shown}`];
  });
  return Object.fromEntries(named);
}
