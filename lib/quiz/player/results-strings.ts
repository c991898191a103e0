import type { Locale } from '@/lib/i18n/locales';

export const resultStrings = {
  title: { fr: 'Bilan du quiz', en: 'Quiz results' },
  nothingMissed: { fr: 'Rien à reprendre.', en: 'Nothing to retry.' },
  showAll: { fr: 'Revoir toutes les questions', en: 'Show all the questions' },
} satisfies Record<string, Record<Locale, string>>;

type Sentence = Record<Locale, string>;

const sentences = {
  soFar: (answered: number, total: number): Sentence => ({
    fr: `${answered} réponse${answered > 1 ? 's' : ''} vérifiée${answered > 1 ? 's' : ''} sur ${total}. Le bilan apparaît après la dernière.`,
    en: `${answered} of ${total} answers checked. The results appear after the last one.`,
  }),
  final: (right: number, total: number): Sentence => ({
    fr: `${right} juste${right > 1 ? 's' : ''} sur ${total}.`,
    en: `${right} right out of ${total}.`,
  }),
  retry: (missed: number): Sentence => ({
    fr: missed > 1 ? `Reprendre les ${missed} questions manquées` : 'Reprendre la question manquée',
    en: missed > 1 ? `Retry the ${missed} questions I missed` : 'Retry the question I missed',
  }),
};

/** The sentences of the results that count something. French treats 0 as singular. */
export const results = {
  soFar: (answered: number, total: number, locale: Locale) => sentences.soFar(answered, total)[locale],
  final: (right: number, total: number, locale: Locale) => sentences.final(right, total)[locale],
  retry: (missed: number, locale: Locale) => sentences.retry(missed)[locale],
};
