// A rule about the whole course, for what no schema of one file can see.
import type { Files } from '@/lib/course/files.node';
import type { Chapter, Course, Use } from '@/lib/course/words';
import type { Path, Spot } from '@/lib/problems/place';
import type { Problem } from '@/lib/problems/problem';
import type { Question, Quiz } from '@/lib/quiz/words';

export type Given = {
  course: Course;
  /** Every file as it is written, by its path from the course root. */
  files: Files;
  /** Where a value of a YAML file is written. */
  place: (file: string, path: Path) => Spot;
};

/** Gives every problem that the rule finds; none when all is well. */
export type Check = (given: Given) => Problem[];

/** The quizzes of a chapter, by the name of their file. */
export function quizzesOf(course: Course, chapter: Chapter): Quiz[] {
  return Object.values(course.quizzes).filter((quiz) => quiz.chapter === chapter.folder);
}

export type Asked = { question: Question; quiz: Quiz; chapter: Chapter; path: (string | number)[] };

/** Every question of the course, and its path in the YAML of its quiz. */
export function questionsOf(course: Course): Asked[] {
  return course.chapters.flatMap((chapter) =>
    quizzesOf(course, chapter).flatMap((quiz) =>
      quiz.questions.map((question, index) => ({
        question,
        quiz,
        chapter,
        path: ['questions', index],
      })),
    ),
  );
}

/** Every use of a word in the texts of the course. */
export function usesOf(course: Course): { use: Use; chapter: Chapter; file: string }[] {
  return course.chapters.flatMap((chapter) =>
    Object.values(chapter.texts).flatMap(({ uses, file }) => uses.map((use) => ({ use, chapter, file }))),
  );
}
