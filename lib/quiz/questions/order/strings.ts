import type { Locale } from '@/lib/i18n/locales';
import { countOf } from '@/lib/quiz/strings';

export const strings = {
  move: { fr: 'Déplacez les éléments avec les flèches.', en: 'Move the items with the arrows.' },
  up: { fr: 'Monter', en: 'Move up' },
  down: { fr: 'Descendre', en: 'Move down' },
  own: { fr: 'Votre place\u00a0: ', en: 'Your place: ' },
} satisfies Record<string, Record<Locale, string>>;

/** Announced after a move: "CP-40, place 2 sur 5". */
export function place(item: string, at: number, total: number, locale: Locale): string {
  return `${item}, place ${countOf(at, total, locale)}`;
}
