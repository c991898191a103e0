import type { Locale } from '@/lib/i18n/locales';

export const strings = {
  true: { fr: 'Vrai', en: 'True' },
  false: { fr: 'Faux', en: 'False' },
  verdict: { fr: 'Cette affirmation est-elle vraie ?', en: 'Is this statement true?' },
  because: { fr: 'Parce que…', en: 'Because…' },
} satisfies Record<string, Record<Locale, string>>;

export const needed = {
  holds: {
    fr: 'Dites d’abord si l’affirmation est vraie ou fausse.',
    en: 'Say first whether the statement is true or false.',
  },
  reasons: { fr: 'Choisissez aussi la raison.', en: 'Pick the reason too.' },
} satisfies Record<string, Record<Locale, string>>;
