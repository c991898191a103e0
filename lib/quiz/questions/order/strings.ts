import type { Locale } from '@/lib/i18n/locales';
import { countOf } from '@/lib/quiz/strings';

export const strings = {
  move: {
    fr: 'Déplacez les éléments avec les boutons ↑ et ↓, ou faites-les glisser.',
    en: 'Move the items with the ↑ and ↓ buttons, or drag them.',
  },
  first: { fr: 'Bien en premier', en: 'Rightly first' },
  notFirst: { fr: 'Pas en premier', en: 'Not first' },
  placed: { fr: 'Suit bien celui du dessus', en: 'Rightly follows the one above' },
  misplaced: { fr: 'Ne suit pas celui du dessus', en: 'Does not follow the one above' },
  up: { fr: 'Monter', en: 'Move up' },
  down: { fr: 'Descendre', en: 'Move down' },
  own: { fr: 'Votre place\u00a0: ', en: 'Your place: ' },
} satisfies Record<string, Record<Locale, string>>;

/** Announced after a move: "CP-40, place 2 sur 5". */
export function place(item: string, at: number, total: number, locale: Locale): string {
  return `${item}, place ${countOf(at, total, locale)}`;
}

/** Said on paper, where nothing moves. */
export function rankWords(total: number, locale: Locale): string {
  return {
    fr: `Écrivez le rang de chaque élément, de 1 à ${total}.`,
    en: `Write the rank of each item, from 1 to ${total}.`,
  }[locale];
}

export const needed = {
  items: {
    fr: 'Déplacez au moins un élément : cet ordre n’est pas le bon.',
    en: 'Move at least one item: this order is not the right one.',
  },
} satisfies Record<string, Record<Locale, string>>;

/** "2 enchaînements justes sur 4." Said of an order, without saying what goes where. */
export function followingWords(count: number, total: number, locale: Locale): string {
  return {
    fr: `${count} enchaînement${count > 1 ? 's' : ''} juste${count > 1 ? 's' : ''} sur ${total}.`,
    en: `${count} of ${total} ${total === 1 ? 'link is' : 'links are'} right.`,
  }[locale];
}
