import { select } from 'hast-util-select';
import { type Locale, locales } from '@/lib/i18n/locales';
import type { Page } from '@/lib/site/html';

/** The language that a page says it is in. */
export function pageLocale(page: Page): Locale {
  const language = select('html', page)?.properties.lang;
  return locales.find((locale) => locale === language) ?? locales[0];
}
