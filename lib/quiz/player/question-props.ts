import type { Locale } from '@/lib/i18n/locales';
import type { ShownQuestion } from '@/lib/quiz/words';
import type { Onward } from './onward';

/** What one question of a page receives in the browser, as JSON: all that it needs, in one language. */
export type QuestionProps = {
  /** Names the record in which answers are kept. */
  course: string;
  /** The quiz that it stands in. */
  quiz: string;
  locale: Locale;
  question: ShownQuestion;
  /** Its place in the quiz, from 1, and how many there are. */
  number: number;
  total: number;
  /** Where one goes on from here: to the next question, or to what comes after the quiz. */
  onward: Onward;
  /** The page that lists what was missed in the whole course. */
  review: string;
};
