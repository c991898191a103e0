// An author who always writes the right choice first often writes it longest, too: vary the place in the file.
import type { Problem } from '@/lib/problems/problem';
import { authors } from '@/lib/quiz/questions/authors';
import type { Quiz } from '@/lib/quiz/words';
import type { Check } from './check';

export const keyPositions: Check = ({ course }) =>
  Object.values(course.quizzes).flatMap((quiz): Problem[] => {
    const positions = rightPositions(quiz);
    const [first] = positions;
    if (first === undefined || positions.length < 3 || positions.some((position) => position !== first)) return [];
    const what = `In the ${positions.length} questions with one right option, it is always number ${first + 1}.`;
    return [{ file: quiz.file, level: 'advice', what, fix: 'Vary its place in the file.' }];
  });

function rightPositions({ questions }: Quiz): number[] {
  return questions.flatMap((question) => {
    const options = (authors[question.type]?.options(question) ?? []).filter(({ text }) => text !== undefined);
    const right = options.flatMap((option, index) => (option.right ? [index] : []));
    return right.length === 1 ? right : [];
  });
}
