import type { Locale } from '@/lib/i18n/locales';

export const strings = {
  choose: { fr: 'Choisissez…', en: 'Choose…' },
  onPaper: {
    fr: 'Devant chaque élément, écrivez la lettre de ce qui va avec. Une même lettre peut servir plusieurs fois, ou jamais.',
    en: 'Before each item, write the letter of what goes with it. A letter may be used more than once, or not at all.',
  },
  own: { fr: 'Votre réponse\u00a0: ', en: 'Your answer: ' },
} satisfies Record<string, Record<Locale, string>>;

export const needed = {
  pairs: {
    fr: 'Choisissez d’abord une réponse pour chaque élément.',
    en: 'First choose an answer for each item.',
  },
} satisfies Record<string, Record<Locale, string>>;

/** "2 associations justes sur 4." Said of an answer, without saying more of the others. */
export function pairedWords(count: number, total: number, locale: Locale): string {
  return {
    fr: `${count} association${count > 1 ? 's' : ''} juste${count > 1 ? 's' : ''} sur ${total}.`,
    en: `${count} of ${total} pairs ${count === 1 ? 'is' : 'are'} right.`,
  }[locale];
}
