// An objective that no question asks is a promise without proof.
import type { Problem } from '@/lib/problems/problem';
import { type Check, quizzesOf } from './check';

export const objectivesAsked: Check = ({ course, place }) =>
  course.chapters.flatMap((chapter) => {
    const asked = quizzesOf(course, chapter).flatMap(({ questions }) => questions.map(({ objective }) => objective));
    return chapter.objectives.flatMap(({ id }, index): Problem[] => {
      if (asked.includes(id)) return [];
      const file = `content/${chapter.folder}/chapter.yaml`;
      const what = `No question asks for the objective "${id}".`;
      const fix = 'Write a question for it, or remove the objective.';
      return [{ file, ...place(file, ['objectives', index]), level: 'error', what, fix }];
    });
  });
