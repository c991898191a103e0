// The language that the reader reads, from one visit to the next.
import { store, stored } from '@/lib/base/stored.browser';
import { type Locale, locales } from '@/lib/i18n/locales';

const name = 'virli:locale';

/** Remembers the language of this page. */
export function rememberLocale(): void {
  store(name, document.documentElement.lang);
}

/** The language last read, else the first of the browser's languages that the course has. */
export function localeToRead(): Locale | undefined {
  const wished = [stored(name), ...navigator.languages.map((language) => language.slice(0, 2))];
  for (const language of wished) {
    const known = locales.find((locale) => locale === language);
    if (known) return known;
  }
  return undefined;
}
