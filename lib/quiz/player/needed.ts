// What to say when there is not yet anything to check. Each place is named by the note of a grader.
import type { Locale } from '@/lib/i18n/locales';

const needed: Record<string, Record<Locale, string>> = {
  choices: { fr: 'Choisissez d’abord une réponse.', en: 'Pick an answer first.' },
  holds: {
    fr: 'Dites d’abord si l’affirmation est vraie ou fausse.',
    en: 'Say first whether the statement is true or false.',
  },
  reasons: { fr: 'Choisissez aussi la raison.', en: 'Pick the reason too.' },
  number: {
    fr: 'Écrivez seulement un nombre, dans l’unité demandée : par exemple 1,5 ou 40 000.',
    en: 'Type just a number, in the unit asked for, such as 1.5 or 40,000.',
  },
  items: {
    fr: 'Déplacez au moins un élément : cet ordre n’est pas le bon.',
    en: 'Move at least one item: this order is not the right one.',
  },
};

/** A sentence that says what is still needed at that place of the question. */
export function neededWords(at: string, locale: Locale): string {
  return needed[at]?.[locale] ?? '';
}
