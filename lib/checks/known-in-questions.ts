// A question names things that exist: objective, section, sources, and the misconception behind each option.
import { didYouMean } from '@/lib/problems/nearest';
import type { Problem } from '@/lib/problems/problem';
import { authors } from '@/lib/quiz/questions/authors';
import { type Asked, type Check, type Given, questionsOf } from './check';

export const knownInQuestions: Check = (given) =>
  questionsOf(given.course).flatMap((asked) => unknownNames(asked, given));

function unknownNames({ question, quiz, chapter, path }: Asked, { course, place }: Given): Problem[] {
  const card = `content/${chapter.folder}/chapter.yaml`;
  const problems: Problem[] = [];

  function mustBe(name: string | undefined, known: string[], from: string, at: (string | number)[]): void {
    if (name === undefined || known.includes(name)) return;
    const what = `"${name}" is not in ${from}.`;
    problems.push({
      file: quiz.file,
      ...place(quiz.file, [...path, ...at]),
      level: 'error',
      what,
      fix: didYouMean(name, known),
    });
  }

  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  mustBe(question.objective, ids(chapter.objectives), `the objectives of ${card}`, ['objective']);
  mustBe(question.section, ids(chapter.texts.fr.sections), `the heading ids of ${chapter.texts.fr.file}`, ['section']);
  question.sources.forEach((source, index) => {
    mustBe(source, ids(course.sources), 'content/sources.yaml', ['sources', index]);
  });
  for (const option of authors[question.type]?.options(question) ?? []) {
    mustBe(option.misconception, ids(chapter.misconceptions), `the misconceptions of ${card}`, [
      ...option.path,
      'misconception',
    ]);
  }
  return problems;
}
