// The languages of the course. To add one: a line here, and a text in every entry that has `fr` and `en`.
export const locales = ['fr', 'en'] as const;

export type Locale = (typeof locales)[number];

/** What a language calls itself, for the language switch. */
export const localeNames = { fr: 'Français', en: 'English' } satisfies Record<Locale, string>;

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
