import type { Locale } from '@/lib/i18n/locales';
import type { ShownQuestion } from '@/lib/quiz/words';

/** What a quiz island receives: one quiz in one language. */
export type QuizProps = {
  /** Names the record in which answers are kept. */
  course: string;
  id: string;
  locale: Locale;
  questions: ShownQuestion[];
  /** The objectives that the questions check, in order. Only a chapter quiz sums up by objective. */
  objectives?: { id: string; text: string }[];
};
