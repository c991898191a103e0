import type { Locale } from '@/lib/i18n/locales';
import type { QuizKind, ShownQuestion } from '@/lib/quiz/words';

/** What a quiz island receives: one quiz in one language. */
export type QuizProps = {
  /** Names the record in which answers are kept. */
  course: string;
  id: string;
  kind: QuizKind;
  locale: Locale;
  title: string;
  questions: ShownQuestion[];
  /** What each question is called in its chapter: `1.7`. */
  numbers: string[];
  /** The objectives that the questions check, in order. Only a chapter quiz sums up by objective. */
  objectives?: { id: string; text: string }[];
  /** The chapter's page of answers and explanations. */
  answers: string;
};
