// Three options teach best, four are allowed; more are rarely all plausible (Rodriguez 2005).
import type { Problem } from '@/lib/problems/problem';
import { authors } from '@/lib/quiz/questions/authors';
import { type Check, questionsOf } from './check';

const most = 4;

export const optionCount: Check = ({ course, place }) =>
  questionsOf(course).flatMap(({ question, quiz, path }): Problem[] => {
    const options = (authors[question.type]?.options(question) ?? []).filter(({ text }) => text !== undefined);
    const extra = options[most];
    if (!extra) return [];
    const level = options.length > most + 1 ? 'error' : 'advice';
    const what = `There are ${options.length} options.`;
    const fix = `Keep the ${most} that a reader may really believe.`;
    return [{ file: quiz.file, ...place(quiz.file, [...path, ...extra.path]), level, what, fix }];
  });
