import type { Locale } from '@/lib/i18n/locales';

export const severalHint = {
  fr: 'Plusieurs réponses sont possibles.',
  en: 'Several answers may be right.',
} satisfies Record<Locale, string>;
