// An objective that no question asks, or that no section teaches, is a promise without proof.
import type { Problem } from '@/lib/problems/problem';
import { type Check, quizzesOf } from './check';

export const objectivesAsked: Check = ({ course, place }) =>
  course.chapters.flatMap((chapter) => {
    const questions = quizzesOf(course, chapter).flatMap((quiz) => quiz.questions);
    return chapter.objectives.flatMap(({ id }, index): Problem[] => {
      const asking = questions.filter(({ objective }) => objective === id);
      if (asking.some(({ section }) => section !== undefined)) return [];
      const file = `content/${chapter.folder}/chapter.yaml`;
      const [what, fix] =
        asking.length === 0
          ? [`No question asks for the objective "${id}".`, 'Write a question for it, or remove the objective.']
          : [
              `No section teaches the objective "${id}": no question about it names one.`,
              'Give its questions the `section:` where the answer is taught.',
            ];
      return [{ file, ...place(file, ['objectives', index]), level: 'error', what, fix }];
    });
  });
