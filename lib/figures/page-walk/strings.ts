import type { Text } from '@/lib/i18n/text';

export const strings = {
  title: {
    fr: 'Une traduction, au plus 24 lectures',
    en: 'One translation, at most 24 reads',
  },
  description: {
    fr: 'Une grille de cinq lignes, pour des caches vides. Les quatre premières vont chercher une entrée des tables de l’invité, du niveau\u00a04 au niveau\u00a01 : chacune coûte quatre lectures dans les tables imbriquées, puis la lecture de l’entrée elle-même. La cinquième traduit l’adresse de la donnée et coûte quatre lectures. Cela fait quatre fois cinq, plus quatre : 24 lectures, soit (4 + 1)(4 + 1) − 1.',
    en: 'A grid of five rows, for empty caches. The first four fetch an entry of the guest tables, from level\u00a04 down to level\u00a01: each costs four reads in the nested tables, then the read of the entry itself. The fifth translates the address of the data and costs four. That is four times five, plus four: 24 reads, or (4 + 1)(4 + 1) − 1.',
  },
  nested: { fr: 'tables imbriquées, n4 à n1', en: 'nested tables, n4 to n1' },
  guest: { fr: 'entrée invité', en: 'guest entry' },
  data: { fr: 'donnée', en: 'data' },
  sum: { fr: '4 × 5 + 4 = 24 lectures', en: '4 × 5 + 4 = 24 reads' },
} satisfies Record<string, Text>;
