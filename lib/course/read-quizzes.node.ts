// The quizzes of the chapters. Each question is read by the schema of the type it says it has, never by a union.
import { isRecord } from '@/lib/base/is-record';
import { didYouMean } from '@/lib/problems/nearest';
import { parse } from '@/lib/problems/parse';
import type { Problem } from '@/lib/problems/problem';
import { whereIs } from '@/lib/problems/where-is';
import type { YamlFile } from '@/lib/problems/yaml-file';
import { questionTypes } from '@/lib/quiz/questions';
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
  const quizzes: Record<string, Quiz> = {};
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
  // The shell has already said that a type is missing, or that this is no question at all.
  if (typeof type !== 'string') return undefined;
  const author = Object.hasOwn(questionTypes, type) ? questionTypes[type] : undefined;
  if (!author) {
    problems.push({
      file: yaml.file,
      ...yaml.place([...path, 'type']),
      ...whereIs(yaml.data, path),
      level: 'error',
      what: `There is no question type "${type}".`,
      fix: didYouMean(type, Object.keys(questionTypes)),
    });
    return undefined;
  }
  const parsed = parse(author.schema, yaml, path);
  problems.push(...parsed.problems);
  return parsed.data;
}

function questionsOf(data: unknown): unknown[] {
  return isRecord(data) && Array.isArray(data.questions) ? data.questions : [];
}
