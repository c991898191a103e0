import type { Locale } from '@/lib/i18n/locales';

export const strings = {
  unit: { fr: 'Unité', en: 'Unit' },
  number: { fr: 'Votre réponse, un nombre', en: 'Your answer, a number' },
  own: { fr: 'Votre réponse\u00a0: ', en: 'Your answer: ' },
} satisfies Record<string, Record<Locale, string>>;
