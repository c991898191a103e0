// What is said of what a reader knows, and of what is left to see. French and English on adjacent lines; French counts 0 as one.
import type { Locale } from '@/lib/i18n/locales';
import type { Asked, Known, Missed } from '@/lib/review/to-see';

const table = {
  known: { fr: 'Ce que vous savez maintenant', en: 'What you now know' },
  left: { fr: 'Reste à voir', en: 'Still to see' },
  nothingLeft: { fr: 'Plus rien dans ce chapitre.', en: 'Nothing more in this chapter.' },
  notYet: { fr: 'pas encore', en: 'not yet' },
  card: { fr: 'carte à répondre de mémoire', en: 'card to answer from memory' },
  firstQuestion: { fr: 'Aller à la première', en: 'Go to the first one' },
  next: { fr: 'Chapitre suivant\u00a0:', en: 'Next chapter:' },
  whole: { fr: 'Ce qui reste à voir dans tout le cours', en: 'What is left to see in the whole course' },
  nothingKept: {
    fr: 'Aucune réponse n’est encore enregistrée dans ce navigateur. Répondez aux questions d’un chapitre\u00a0: ce que vous aurez manqué se retrouvera ici, prêt à être repris.',
    en: 'No answer is kept in this browser yet. Answer the questions of a chapter: what you miss will be listed here, ready to be retried.',
  },
  nothingMissed: {
    fr: 'Rien à reprendre\u00a0: toutes les réponses enregistrées dans ce navigateur sont justes.',
    en: 'Nothing to retry: every answer kept in this browser is right.',
  },
  everythingRight: {
    fr: 'Toutes les questions du cours sont réussies. Pour les garder en mémoire, revenez dans quelques jours et répondez-y à nouveau, sans relire d’abord.',
    en: 'Every question of the course is right. To keep it in memory, come back in a few days and answer again, before reading anything.',
  },
  wrong: { fr: 'manquée', en: 'missed' },
  partial: { fr: 'en partie juste', en: 'partly right' },
  revealed: { fr: 'réponse affichée', en: 'answer shown' },
  cardWrong: { fr: 'pas retrouvée', en: 'not recalled' },
} satisfies Record<string, Record<Locale, string>>;

export function reviewSay(word: keyof typeof table, locale: Locale): string {
  return table[word][locale];
}

/** Why something is in the list of what was missed. */
export function outcomeWords({ called, outcome }: Missed, locale: Locale): string {
  return reviewSay(called ? outcome : 'cardWrong', locale);
}

/** "14 questions sur 22 réussies, dont 10 du premier coup." */
export function standingWords(right: number, total: number, atFirst: number, locale: Locale): string {
  return {
    fr: `${right} question${s(right)} sur ${total} réussie${s(right)}${firstWords(right, atFirst, locale)}.`,
    en: `${right} of ${total} questions right${firstWords(right, atFirst, locale)}.`,
  }[locale];
}

/** "3 sur 4, dont 2 du premier coup" */
export function knownWords({ right, total, atFirst }: Known, locale: Locale): string {
  if (right === 0) return reviewSay('notYet', locale);
  return { fr: `${right} sur ${total}`, en: `${right} of ${total}` }[locale] + firstWords(right, atFirst, locale);
}

/** How many of the right ones were so at once. */
function firstWords(right: number, atFirst: number, locale: Locale): string {
  if (right === 0) return '';
  if (right === atFirst) return { fr: ' du premier coup', en: ' at the first attempt' }[locale];
  if (atFirst === 0) return { fr: ', après reprise', en: ', after a retry' }[locale];
  return { fr: `, dont ${atFirst} du premier coup`, en: `, ${atFirst} at the first attempt` }[locale];
}

/** "Ce chapitre pose 22 questions. Vous n’avez encore répondu à aucune." */
export function untouchedWords(total: number, locale: Locale): string {
  return {
    fr: `Ce chapitre pose ${total} questions. Aucune n’a encore votre réponse.`,
    en: `This chapter asks ${total} questions. You have not answered any of them yet.`,
  }[locale];
}

/** "Reprendre ce qui a été manqué : 4 questions et 2 cartes" */
export function retryWords(missed: readonly Asked[], locale: Locale): string {
  const what = numbered(missed, locale);
  if (missed.length === 1)
    return { fr: `Reprendre la ${what.slice(2)} manquée`, en: `Retry the ${what.slice(2)} you missed` }[locale];
  return { fr: `Reprendre ce qui a été manqué\u00a0: ${what}`, en: `Retry what you missed: ${what}` }[locale];
}

/** "8 questions sans réponse" */
export function openWords(open: readonly Asked[], locale: Locale): string {
  return { fr: `${numbered(open, locale)} sans réponse`, en: `${numbered(open, locale)} without an answer` }[locale];
}

/** "7 questions à reprendre." */
export function toRetryWords(missed: readonly Asked[], locale: Locale): string {
  return {
    fr: `${numbered(missed, locale)} à reprendre. Un lien ouvre la question dans son chapitre, sans votre réponse précédente.`,
    en: `${numbered(missed, locale)} to retry. A link opens the question in its chapter, without your earlier answer.`,
  }[locale];
}

/** "8 questions et 1 carte" */
function numbered(asked: readonly Asked[], locale: Locale): string {
  const questions = asked.filter(({ called }) => called).length;
  const cards = asked.length - questions;
  return [
    questions > 0 && `${questions} question${s(questions)}`,
    cards > 0 && `${cards} ${{ fr: 'carte', en: 'card' }[locale]}${s(cards)}`,
  ]
    .filter(Boolean)
    .join({ fr: ' et ', en: ' and ' }[locale]);
}

function s(count: number): string {
  return count > 1 ? 's' : '';
}
