// The words of the quiz player; those that the page says around it are in page-strings.ts. French and English on adjacent lines.
import type { Locale } from '@/lib/i18n/locales';

const table = {
  right: { fr: 'Juste.', en: 'Right.' },
  wrong: { fr: 'Pas tout à fait.', en: 'Not quite.' },
  partial: { fr: 'En partie juste.', en: 'Partly right.' },
  missed: { fr: 'À cocher aussi.', en: 'This one too.' },
  shownAnswer: { fr: 'Voici la réponse.', en: 'Here is the answer.' },
  own: { fr: 'Votre réponse', en: 'Your answer' },
  placed: { fr: 'Bien enchaîné.', en: 'Follows on rightly.' },
  misplaced: { fr: 'Mal enchaîné.', en: 'Does not follow on.' },
  check: { fr: 'Vérifier', en: 'Check' },
  again: { fr: 'Réessayer', en: 'Try again' },
  restart: { fr: 'Recommencer', en: 'Answer afresh' },
  hint: { fr: 'Un indice', en: 'Hint' },
  nextHint: { fr: 'Un autre indice', en: 'Another hint' },
  reveal: { fr: 'Voir la réponse', en: 'Show the answer' },
  readAgain: { fr: 'À relire :', en: 'Read again:' },
  setAside: {
    fr: 'Vos réponses enregistrées dans ce navigateur étaient illisibles. Elles sont mises de côté, intactes, et un nouvel enregistrement commence.',
    en: 'Your answers kept in this browser could not be read. They are set aside, untouched, and a new record begins.',
  },
  unsaved: {
    fr: 'Ce navigateur refuse d’enregistrer vos réponses (navigation privée ou mémoire pleine) : elles seront oubliées avec cette page.',
    en: 'This browser refuses to keep your answers (private window or full storage): they will be forgotten with this page.',
  },
} satisfies Record<string, Record<Locale, string>>;

/** One word or sentence of the player, in the reader's language. */
export function say(word: keyof typeof table, locale: Locale): string {
  return table[word][locale];
}

/** "2 sur 5" */
export function countOf(count: number, total: number, locale: Locale): string {
  return { fr: `${count} sur ${total}`, en: `${count} of ${total}` }[locale];
}

/** "Il en manque 2." Said when some right choices have not been picked, without naming them. */
export function missingWords(count: number, locale: Locale): string {
  return {
    fr: count > 1 ? `Il manque ${count} bonnes réponses.` : 'Il manque une bonne réponse.',
    en: count > 1 ? `${count} right answers are missing.` : 'One right answer is missing.',
  }[locale];
}
