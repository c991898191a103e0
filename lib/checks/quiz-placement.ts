// Every quiz is shown once, in its own chapter; every chapter ends with a quiz of its own.
import type { Chapter } from '@/lib/course/words';
import type { Problem } from '@/lib/problems/problem';
import type { Quiz } from '@/lib/quiz/words';
import { type Check, quizzesOf } from './check';

export const quizPlacement: Check = ({ course }) =>
  course.chapters.flatMap((chapter) => {
    const quizzes = quizzesOf(course, chapter);
    return [...quizzes.flatMap((quiz) => shownOnce(quiz, chapter)), ...chapterQuiz(quizzes, chapter)];
  });

// French alone is read: the same skeleton holds for English, by a rule of its own.
function shownOnce(quiz: Quiz, { texts: { fr } }: Chapter): Problem[] {
  const uses = fr.uses.filter(({ word, props }) => word === 'Quiz' && props.id === quiz.id);
  const [first, second] = uses;
  if (!first) {
    const what = `The quiz "${quiz.id}" is shown nowhere.`;
    return [
      {
        file: quiz.file,
        level: 'error',
        what,
        fix: `Put \`<Quiz id="${quiz.id}" />\` in both texts, or remove the file.`,
      },
    ];
  }
  if (!second) return [];
  const what = `The quiz "${quiz.id}" is shown twice, first in line ${first.line}.`;
  return [
    { file: fr.file, line: second.line, column: second.column, level: 'error', what, fix: 'Keep one, in both texts.' },
  ];
}

function chapterQuiz(quizzes: Quiz[], { folder }: Chapter): Problem[] {
  const finals = quizzes.filter(({ kind }) => kind === 'chapter');
  const file = `content/${folder}/chapter.yaml`;
  if (finals.length === 1) return [];
  if (finals.length === 0) {
    const fix = `Write one in quizzes/${folder}/ and show it at the end of both texts.`;
    return [{ file, level: 'error', what: 'The chapter has no quiz of `kind: chapter`.', fix }];
  }
  const what = `The chapter has ${finals.length} quizzes of \`kind: chapter\`: ${finals.map(({ id }) => id).join(', ')}.`;
  return [{ file, level: 'error', what, fix: 'Keep one; the others are checkpoints.' }];
}
