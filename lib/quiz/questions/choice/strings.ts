import type { Locale } from '@/lib/i18n/locales';

export const severalHint = {
  fr: 'Plusieurs réponses sont possibles.',
  en: 'Several answers may be right.',
} satisfies Record<Locale, string>;

export const needed = {
  choices: { fr: 'Choisissez d’abord une réponse.', en: 'Pick an answer first.' },
} satisfies Record<string, Record<Locale, string>>;

/** "Il en manque 2." Said when some right choices have not been picked, without naming them. */
export function missingWords(count: number, locale: Locale): string {
  return {
    fr: count > 1 ? `Il manque ${count} bonnes réponses.` : 'Il manque une bonne réponse.',
    en: count > 1 ? `${count} right answers are missing.` : 'One right answer is missing.',
  }[locale];
}
