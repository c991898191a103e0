// Makes a new thing by copying the simplest one of its kind, and checks the result before a file is written.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkCourse } from '@/lib/checks/check-course.node';
import { type Files, readFiles } from '@/lib/course/files.node';
import type { Course } from '@/lib/course/words';
import { didYouMean } from '@/lib/problems/nearest';
import { newChapter } from './chapter';
import { newCourse } from './course';
import { newFigure } from './figure';
import { type Made, Refusal } from './made';
import { newQuestionType } from './question-type';
import { newQuiz } from './quiz';

export type Where = {
  /** The folder of content/ and quizzes/. */
  course: string;
  /** The repository: the code, and the small course that serves as the model. */
  code: string;
  /** YYYY-MM-DD. */
  today: string;
};

const small = 'e2e/courses/tiny';

const kinds: Record<string, (names: string[], where: Where) => string[]> = {
  chapter: ([name], where) =>
    inCourse(where, ({ files, course, model }) => newChapter(name, files, course, model, where.today)),
  quiz: ([name, folder], where) => inCourse(where, ({ course, model }) => newQuiz(name, folder, course, model)),
  course: ([name], { code, today }) =>
    written(
      newCourse(name, readFiles(path.join(code, small)), (folder) => existsSync(path.join(code, folder)), today),
      code,
    ),
  figure: ([name], { code }) => written(newFigure(name, readSources(code, 'lib/figures')), code),
  'question-type': ([name], { code }) => written(newQuestionType(name, readSources(code, 'lib/quiz/questions')), code),
};

function written(made: Made, root: string): string[] {
  write(made, root);
  return made.say;
}

/**
 * Makes what is asked (`['quiz', 'page-tables']`) and gives the sentences to print.
 * @throws Refusal, with a sentence for the person who typed, when nothing was written.
 */
export function make([kind = '', ...names]: string[], where: Where): string[] {
  const known = Object.keys(kinds);
  const maker = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (maker) return maker(names, where);
  if (kind === '') throw new Refusal(`Say what is to be made: npm run new ${known.join('|')} <name>`);
  throw new Refusal(`"${kind}" cannot be made. ${didYouMean(kind, known)}`);
}

type Given = { files: Files; course: Course; model: Files };

function inCourse(where: Where, makeIn: (given: Given) => Made): string[] {
  const files = readFiles(where.course);
  const before = checkCourse(files);
  if (!before.course) throw new Refusal(`The course cannot be read as it is. Mend it first:\n\n${before.printed}`);
  const made = makeIn({ files, course: before.course, model: readFiles(path.join(where.code, small)) });
  const after = checkCourse({ ...files, ...made.files });
  const errors = (checked: typeof after) => checked.problems.filter(({ level }) => level === 'error').length;
  if (errors(after) > errors(before)) throw new Refusal(`That name does not fit into the course:\n\n${after.printed}`);
  write(made, where.course);
  return made.say;
}

function write({ files }: Made, root: string): void {
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

function readSources(root: string, home: string): Record<string, string> {
  const names = readdirSync(path.join(root, home), { recursive: true, encoding: 'utf8' });
  const files = names
    .map((name) => `${home}/${name.split(path.sep).join('/')}`)
    .filter((file) => path.extname(file) !== '');
  return Object.fromEntries(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
}
