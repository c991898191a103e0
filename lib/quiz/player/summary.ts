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
  /** `again`: the sections that teach what was missed of it, in the order of the questions. */
  objectives: { id: string; text: string; right: number; total: number; again: Section[] }[];
};

type Section = { id: string; title: string };
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
  const missed = answered.filter((question) => !isRight(question));
  return {
    answered: answered.length,
    right: answered.filter(isRight).length,
    total: questions.length,
    missed: missed.map((question) => question.id),
    objectives: objectives.map(({ id, text }) => {
      const own = questions.filter((question) => question.objective === id);
      const again = sectionsOf(missed.filter((question) => own.includes(question)));
      return { id, text, right: own.filter(isRight).length, total: own.length, again };
    }),
  };
}

/** Each once. */
function sectionsOf(questions: readonly ShownQuestion[]): Section[] {
  return [...new Map(questions.flatMap(({ section }) => (section ? [[section.id, section]] : []))).values()];
}
