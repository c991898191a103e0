import type { Text } from '@/lib/i18n/text';

export const recallStrings = {
  asks: { fr: 'Aviez-vous la réponse\u202f?', en: 'Did you have the answer?' },
  right: { fr: 'Oui, pour l’essentiel', en: 'Yes, mostly' },
  wrong: { fr: 'Pas encore', en: 'Not yet' },
  known: { fr: 'réponse retrouvée', en: 'answer recalled' },
  again: { fr: 'à revoir', en: 'to review' },
  keptKnown: { fr: 'Noté.', en: 'Noted.' },
  keptAgain: { fr: 'Noté\u00a0: cette carte est à revoir.', en: 'Noted: this card is to be reviewed.' },
  unkept: {
    fr: 'Ce navigateur refuse de le retenir\u00a0: ce sera oublié avec cette page.',
    en: 'This browser refuses to keep it: it will be forgotten with this page.',
  },
} satisfies Record<string, Text>;
