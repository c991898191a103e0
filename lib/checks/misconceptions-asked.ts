// A belief that a box answers and no question meets is read about, never tried. (What has neither is told by `unused`.)
import type { Problem } from '@/lib/problems/problem';
import { authors } from '@/lib/quiz/questions/authors';
import type { Question } from '@/lib/quiz/words';
import { type Check, quizzesOf } from './check';

export const misconceptionsAsked: Check = ({ course, place }) =>
  course.chapters.flatMap((chapter) => {
    const met = new Set(quizzesOf(course, chapter).flatMap(({ questions }) => questions.flatMap(metIn)));
    const boxed = new Set(chapter.texts.fr.uses.map(({ word, props }) => (word === 'Misconception' ? props.id : '')));
    return chapter.misconceptions.flatMap(({ id }, index): Problem[] => {
      if (met.has(id) || !boxed.has(id)) return [];
      const file = `content/${chapter.folder}/chapter.yaml`;
      const what = `No option of a question stands for the misconception "${id}".`;
      const fix = `Write one that a reader who believes it would pick, with \`misconception: ${id}\`.`;
      return [{ file, ...place(file, ['misconceptions', index]), level: 'advice', what, fix }];
    });
  });

function metIn(question: Question): string[] {
  return (authors[question.type]?.options(question) ?? []).flatMap(({ misconception }) => misconception ?? []);
}
