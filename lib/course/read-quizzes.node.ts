// The quizzes of the chapters. Each question is read by the schema of the type it says it has, never by a union.
import { z } from 'zod';
import { isRecord } from '@/lib/base/is-record';
import { namePattern } from '@/lib/base/name-pattern';
import { didYouMean, nearest } from '@/lib/problems/nearest';
import { parse } from '@/lib/problems/parse';
import type { Problem } from '@/lib/problems/problem';
import { whereIs } from '@/lib/problems/where-is';
import type { YamlFile } from '@/lib/problems/yaml-file';
import { authors } from '@/lib/quiz/questions/authors';
import { commonFields } from '@/lib/quiz/questions/common';
import type { Question, Quiz } from '@/lib/quiz/words';
import type { Files } from './files.node';
import { quizSchema } from './schemas';

type Ask = {
  files: Files;
  /** Absent when course.yaml cannot be read: then no quiz is said to be out of place. */
  folders: string[] | undefined;
  open: (file: string) => YamlFile | undefined;
  problems: Problem[];
};

/** Reads `quizzes/<folder>/*.yaml`, by quiz id; what is wrong goes to `problems`. */
export function readQuizzes({ files, folders, open, problems }: Ask): Record<string, Quiz> {
  // A quiz may be called `constructor`: nothing may be there by itself.
  const quizzes: Record<string, Quiz> = Object.create(null);
  for (const file of Object.keys(files)) {
    const [, folder, name] = /^quizzes\/(.+)\/([^/]+)\.ya?ml$/.exec(file) ?? [];
    if (folder === undefined || name === undefined) continue;
    if (folders && !folders.includes(folder)) {
      problems.push({
        file,
        level: 'error',
        what: `"${folder}" is not a chapter of content/course.yaml.`,
        fix: didYouMean(folder, folders),
      });
      continue;
    }
    if (!namePattern.test(name)) {
      const what = `"${name}" cannot be the name of a quiz.`;
      const fix = 'Name the file with lower-case letters, digits and hyphens.';
      problems.push({ file, level: 'error', what, fix });
      continue;
    }
    const twin = quizzes[name];
    if (twin) {
      problems.push({
        file,
        level: 'error',
        what: `There is already a quiz "${name}": ${twin.file}.`,
        fix: 'Rename one of the two files.',
      });
      continue;
    }
    const quiz = readQuiz(file, folder, name, open, problems);
    if (quiz) quizzes[name] = quiz;
  }
  return quizzes;
}

function readQuiz(file: string, chapter: string, id: string, open: Ask['open'], problems: Problem[]): Quiz | undefined {
  const yaml = open(file);
  if (!yaml) return undefined;
  const shell = parse(quizSchema, yaml);
  problems.push(...shell.problems);
  const listed = questionsOf(yaml.data);
  const questions = listed.map((_, index) => readQuestion(yaml, index, problems)).filter((one) => one !== undefined);
  if (!shell.data || questions.length < listed.length) return undefined;
  const { kind, title } = shell.data;
  return { id, chapter, file, kind, title, questions };
}

function readQuestion(yaml: YamlFile, index: number, problems: Problem[]): Question | undefined {
  const path = ['questions', index];
  const written = questionsOf(yaml.data)[index];
  const type = isRecord(written) ? written.type : undefined;
  const author = typeof type === 'string' && Object.hasOwn(authors, type) ? authors[type] : undefined;
  if (author) {
    const parsed = parse(author.schema, yaml, path);
    problems.push(...parsed.problems);
    return parsed.data;
  }
  const names = Object.keys(authors);
  const typePlace = yaml.place([...path, 'type']);
  // The shell has already said that a type is missing, or that this is no question at all.
  if (typeof type === 'string') {
    const what = `There is no question type "${type}".`;
    const where = whereIs(yaml.data, path);
    problems.push({ file: yaml.file, ...typePlace, ...where, level: 'error', what, fix: didYouMean(type, names) });
  }
  // What else is wrong is told all the same: by the type that was meant, or by what every question has.
  const meant = authors[typeof type === 'string' ? (nearest(type, names) ?? '') : ''];
  const others = isRecord(written) ? parse(meant?.schema ?? z.looseObject(commonFields), yaml, path).problems : [];
  problems.push(...others.filter(({ line, column }) => line !== typePlace.line || column !== typePlace.column));
  return undefined;
}

function questionsOf(data: unknown): unknown[] {
  return isRecord(data) && Array.isArray(data.questions) ? data.questions : [];
}
