import type { Locale } from '@/lib/i18n/locales';
import type { ShownQuestion } from '@/lib/quiz/words';

/** What a quiz is made of in the browser, in one language. The page sends less, and the rest is read in it (sent.ts). */
export type QuizProps = {
  /** Names the record in which answers are kept. */
  course: string;
  id: string;
  locale: Locale;
  questions: ShownQuestion[];
  /** The objectives that the questions check, in order. Only a chapter quiz sums up by objective. */
  objectives?: { id: string; text: string }[];
};
