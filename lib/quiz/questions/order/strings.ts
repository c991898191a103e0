import type { Locale } from '@/lib/i18n/locales';

export const strings = {
  move: { fr: 'Déplacez les éléments avec les flèches.', en: 'Move the items with the arrows.' },
  up: { fr: 'Monter', en: 'Move up' },
  down: { fr: 'Descendre', en: 'Move down' },
  own: { fr: 'Votre place\u00a0: ', en: 'Your place: ' },
} satisfies Record<string, Record<Locale, string>>;

/** Announced after a move: "CP-40, 2 sur 5". */
export function place(item: string, at: number, total: number, locale: Locale): string {
  return { fr: `${item}, place ${at} sur ${total}`, en: `${item}, place ${at} of ${total}` }[locale];
}
