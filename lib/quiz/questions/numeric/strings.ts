import type { Locale } from '@/lib/i18n/locales';

export const strings = {
  unit: { fr: 'Unité', en: 'Unit' },
  number: { fr: 'Votre réponse, un nombre', en: 'Your answer, a number' },
  own: { fr: 'Votre réponse\u00a0: ', en: 'Your answer: ' },
} satisfies Record<string, Record<Locale, string>>;

export const needed = {
  number: {
    fr: 'Écrivez seulement un nombre, dans l’unité demandée : par exemple 1,5 ou 40 000.',
    en: 'Type just a number, in the unit asked for, such as 1.5 or 40,000.',
  },
} satisfies Record<string, Record<Locale, string>>;
