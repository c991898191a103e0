// What is in a course, chapter by chapter, as a table for people.
import type { Chapter, Course } from '@/lib/course/words';
import { quizzesOf } from './check';

/** Words, objectives, questions by type, quizzes, terms, sources and figures of each chapter, and the totals. */
export function summary(course: Course): string {
  const types = [
    ...new Set(Object.values(course.quizzes).flatMap(({ questions }) => questions.map(({ type }) => type))),
  ].sort();
  const head = [
    'chapter',
    'words fr',
    'words en',
    'objectives',
    'quizzes',
    'questions',
    ...types,
    'terms',
    'sources',
    'figures',
    'slides',
  ];
  const rows = course.chapters.map((chapter) => [chapter.folder, ...numbers(course, chapter, types)]);
  const totals = head.slice(1).map((_, index) => rows.reduce((sum, row) => sum + Number(row[index + 1]), 0));
  return table([head, ...rows, ['in all', ...totals]]);
}

function numbers(course: Course, chapter: Chapter, types: string[]): number[] {
  const quizzes = quizzesOf(course, chapter);
  const questions = quizzes.flatMap((quiz) => quiz.questions);
  const named = (word: string) =>
    new Set(chapter.texts.fr.uses.filter((use) => use.word === word).map(({ props }) => props.id ?? props.name));
  return [
    chapter.texts.fr.words,
    chapter.texts.en.words,
    chapter.objectives.length,
    quizzes.length,
    questions.length,
    ...types.map((type) => questions.filter((question) => question.type === type).length),
    named('Term').size,
    named('Source').size,
    named('Figure').size,
    new Set(chapter.coverage.map(({ slide }) => slide)).size,
  ];
}

function table(rows: (string | number)[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? String(cell).padEnd(widths[0] ?? 0) : String(cell).padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
