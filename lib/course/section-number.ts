import type { Locale } from '@/lib/i18n/locales';
import type { Chapter, Section } from './words';

/** `2.3`: the third section of the second chapter; a subsection goes by the number of the section it is in. */
export function sectionNumber(chapter: Chapter, locale: Locale, id: string): string {
  const { sections } = chapter.texts[locale];
  const at = sections.findIndex((section) => section.id === id);
  const main = sections.slice(0, at + 1).filter(({ level }) => level === 2);
  return `${chapter.number}.${main.length}`;
}

/** The section that a line of the text is in; undefined above the first heading. */
export function sectionAt(chapter: Chapter, locale: Locale, line: number): Section | undefined {
  return chapter.texts[locale].sections.findLast((section) => section.level === 2 && section.line <= line);
}
