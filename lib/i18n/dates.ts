// Dates as precise as what is known: a year, a month or a day.
import type { Locale } from './locales';

const language = { fr: 'fr-FR', en: 'en-GB' } satisfies Record<Locale, string>;
const nbsp = '\u00a0';

/**
 * `1979` as it is, `1972-08` as « août 1972 », `1972-08-01` as « 1er août 1972 »; a day stays with its month, which may be
 * `short`: « 1er nov. 1972 ».
 */
export function dateShown(date: string, locale: Locale, monthStyle: 'long' | 'short' = 'long'): string {
  const [, month, day] = date.split('-');
  if (!month) return date;
  const shown = new Intl.DateTimeFormat(language[locale], {
    year: 'numeric',
    month: monthStyle,
    day: day ? 'numeric' : undefined,
    timeZone: 'UTC',
  }).format(new Date(date));
  if (!day) return shown;
  // Intl writes "1 août"; French says « premier » for that day only.
  const said = locale === 'fr' ? shown.replace(/^1 /, '1er ') : shown;
  return said.replace(' ', nbsp);
}

/** The decade a date is in: 1960 for `1967-01`. */
export function decadeOf(date: string): number {
  return Math.floor(Number(date.slice(0, 4)) / 10) * 10;
}
