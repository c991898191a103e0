// The words of a page about its quizzes, on screen and on paper. They do not go to the browser's script.
import type { Locale } from '@/lib/i18n/locales';

const table = {
  checkpoint: { fr: 'Vérifiez vos acquis', en: 'Check your understanding' },
  chapterQuiz: { fr: 'Quiz du chapitre', en: 'Chapter quiz' },
  answers: { fr: 'Réponses et explications du chapitre', en: 'Answers and explanations of the chapter' },
  withoutScript: {
    fr: 'La correction immédiate demande JavaScript. Sans lui, comparez vos réponses avec la page suivante.',
    en: 'Immediate feedback needs JavaScript. Without it, compare your answers with the following page.',
  },
  rightAnswer: { fr: 'Bonne réponse\u00a0:', en: 'Right answer:' },
} satisfies Record<string, Record<Locale, string>>;

export function pageSay(word: keyof typeof table, locale: Locale): string {
  return table[word][locale];
}

/** « Vérifiez vos acquis », or « Quiz du chapitre ». */
export function kindWords({ kind }: { kind: 'checkpoint' | 'chapter' }, locale: Locale): string {
  return pageSay(kind === 'chapter' ? 'chapterQuiz' : 'checkpoint', locale);
}
