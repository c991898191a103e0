import type { Text } from '@/lib/i18n/text';

export const strings = {
  title: {
    fr: 'Une traduction, 24 lectures',
    en: 'One translation, 24 references',
  },
  description: {
    fr: 'Une grille de cinq lignes. Les quatre premières vont chercher une entrée des tables de l’invité, du niveau 4 au niveau 1 : chacune coûte quatre lectures dans les tables imbriquées, puis la lecture de l’entrée elle-même. La cinquième traduit l’adresse de la donnée et coûte quatre lectures. Cela fait quatre fois cinq, plus quatre : 24 lectures, soit (4 + 1)(4 + 1) − 1.',
    en: 'A grid of five rows. The first four fetch an entry of the guest tables, from level 4 down to level 1: each costs four references in the nested tables, then the reference to the entry itself. The fifth translates the address of the data and costs four. That is four times five, plus four: 24 references, or (4 + 1)(4 + 1) − 1.',
  },
  nested: { fr: 'tables imbriquées, n4 à n1', en: 'nested tables, n4 to n1' },
  guest: { fr: 'entrée invité', en: 'guest entry' },
  data: { fr: 'donnée', en: 'data' },
  sum: { fr: '4 × 5 + 4 = 24 lectures', en: '4 × 5 + 4 = 24 references' },
} satisfies Record<string, Text>;
