import type { Locale } from './locales';

/** The same text in every language of the course: `{ fr: 'hôte', en: 'host' }`. */
export type Text = Record<Locale, string>;
