// The words of the quiz player; those that the page says around it are in page-strings.ts. French and English on adjacent lines.
import type { Locale } from '@/lib/i18n/locales';

const table = {
  right: { fr: 'Juste.', en: 'Right.' },
  wrong: { fr: 'Ce n’est pas la bonne réponse.', en: 'That is not the answer.' },
  partial: { fr: 'En partie juste.', en: 'Partly right.' },
  missed: { fr: 'À cocher aussi.', en: 'This one too.' },
  shownAnswer: { fr: 'Voici la réponse.', en: 'Here is the answer.' },
  own: { fr: 'Votre réponse', en: 'Your answer' },
  isRight: { fr: 'Juste\u00a0:', en: 'Right:' },
  isWrong: { fr: 'Faux\u00a0:', en: 'Wrong:' },
  isPartial: { fr: 'En partie\u00a0:', en: 'In part:' },
  check: { fr: 'Vérifier', en: 'Check' },
  again: { fr: 'Réessayer', en: 'Try again' },
  restart: { fr: 'Répondre à nouveau', en: 'Answer again' },
  next: { fr: 'Question suivante', en: 'Next question' },
  readOn: { fr: 'Continuer la lecture', en: 'Read on' },
  ending: { fr: 'Ce que vous savez maintenant', en: 'What you now know' },
  nextMissed: { fr: 'Question suivante à reprendre', en: 'Next one to retry' },
  backToEnding: { fr: 'Revenir au bilan du chapitre', en: 'Back to what you now know' },
  backToReview: { fr: 'Revenir à ce qui reste à voir', en: 'Back to what is left to see' },
  skip: { fr: 'Passer', en: 'Skip' },
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

/** "reprise 2 sur 4": where the reader is among the questions being retried. */
export function retryOf(at: number, total: number, locale: Locale): string {
  return { fr: `reprise ${countOf(at, total, locale)}`, en: `retry ${countOf(at, total, locale)}` }[locale];
}
