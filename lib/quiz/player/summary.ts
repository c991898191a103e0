// What a chapter quiz says at its end: pure, from the attempts alone.
import type { ShownQuestion } from '@/lib/quiz/words';
import { type Attempt, isChecked } from './attempt';

export type Summary = {
  answered: number;
  /** Found by the reader, without asking for the answer. */
  right: number;
  total: number;
  /** Ids of the questions to retry: wrong, partly right, or revealed. */
  missed: string[];
  objectives: { id: string; text: string; right: number; total: number }[];
};

type Attempts = { readonly [question: string]: Attempt };

export function summaryOf(
  questions: readonly ShownQuestion[],
  objectives: readonly { id: string; text: string }[],
  attempts: Attempts,
): Summary {
  const isRight = (question: ShownQuestion) => {
    const attempt = attempts[question.id];
    return attempt?.verdict?.state === 'right' && !attempt.revealed;
  };
  const answered = questions.filter((question) => {
    const attempt = attempts[question.id];
    return attempt !== undefined && isChecked(attempt);
  });
  return {
    answered: answered.length,
    right: answered.filter(isRight).length,
    total: questions.length,
    missed: answered.filter((question) => !isRight(question)).map((question) => question.id),
    objectives: objectives.map(({ id, text }) => {
      const own = questions.filter((question) => question.objective === id);
      return { id, text, right: own.filter(isRight).length, total: own.length };
    }),
  };
}
