// From files to a course. Everything is read before anything is judged, so that all problems come at once.

import type { z } from 'zod';
import { parse } from '@/lib/problems/parse';
import type { Path, Spot } from '@/lib/problems/place';
import type { Problem } from '@/lib/problems/problem';
import { whereIs } from '@/lib/problems/where-is';
import type { YamlFile } from '@/lib/problems/yaml-file';
import { readYaml } from '@/lib/problems/yaml-file';
import { cutTexts } from './cut-texts';
import { encodingProblems, isUndecoded } from './encoding';
import { type Files, unreadable } from './files.node';
import { readChapter } from './read-chapter.node';
import { readQuizzes } from './read-quizzes.node';
import { courseSchema, glossarySchema, slidesSchema, sourcesSchema, timelineSchema } from './schemas';
import { strayFiles } from './stray-files';
import type { Chapter, Course } from './words';

const tableFile = 'content/course.yaml';

export type Reading = {
  /** Absent when there are errors. */
  course: Course | undefined;
  problems: Problem[];
  /** Where a value of a YAML file is written. */
  place: (file: string, path: Path) => Spot;
};

/**
 * Reads every file and gathers what is wrong with each; never throws for what an author wrote.
 * @param root where the files are; empty when they are nowhere
 */
export function readCourse(files: Files, root: string): Reading {
  const opened = new Map<string, YamlFile>();
  const problems: Problem[] = root === '' ? [] : unreadable(root);
  for (const [file, text] of Object.entries(files)) problems.push(...encodingProblems(file, text));

  function open(file: string): YamlFile | undefined {
    const text = files[file];
    if (text === undefined) {
      problems.push({
        file,
        level: 'error',
        what: 'The file is missing.',
        fix: 'Create it, or copy it from another course.',
      });
      return undefined;
    }
    if (isUndecoded(text)) return undefined;
    const yaml = readYaml(file, text);
    opened.set(file, yaml);
    problems.push(...yaml.problems, ...yaml.odd, ...cutTexts(yaml));
    return yaml.problems.length > 0 ? undefined : yaml;
  }

  function read<Data>(file: string, schema: z.ZodType<Data>): Data | undefined {
    const yaml = open(file);
    if (!yaml) return undefined;
    const parsed = parse(schema, yaml);
    problems.push(...parsed.problems);
    return parsed.data;
  }

  /** A file that a course may do without. */
  function readList<Item>(file: string, schema: z.ZodType<Item[]>): Item[] | undefined {
    return files[file] === undefined ? [] : read(file, schema);
  }

  function place(file: string, path: Path): Spot {
    const yaml = opened.get(file);
    return yaml ? { ...yaml.place(path), ...whereIs(yaml.data, path) } : { line: 1, column: 1 };
  }

  const table = read(tableFile, courseSchema);
  const glossary = read('content/glossary.yaml', glossarySchema);
  const sources = read('content/sources.yaml', sourcesSchema);
  const timeline = readList('content/timeline.yaml', timelineSchema);
  const statements = readList('content/slides.yaml', slidesSchema);
  for (const [index, folder] of (table?.chapters ?? []).entries()) {
    if (table?.chapters.indexOf(folder) === index) continue;
    const spot = place(tableFile, ['chapters', index]);
    const what = `The chapter "${folder}" is listed twice.`;
    problems.push({ file: tableFile, ...spot, level: 'error', what, fix: 'Keep one of the two lines.' });
  }
  const chapters: (Chapter | undefined)[] = (table?.chapters ?? []).map((folder, index) =>
    readChapter({ files, folder, number: index + 1, read, problems, named: place(tableFile, ['chapters', index]) }),
  );
  if (table) problems.push(...strayFiles(files, table.chapters));
  const quizzes = readQuizzes({ files, folders: table?.chapters, open, problems });

  const whole =
    table && glossary && sources && timeline && statements && !problems.some(({ level }) => level === 'error');
  return {
    course: whole
      ? {
          ...table,
          root,
          glossary,
          sources,
          timeline,
          statements,
          chapters: chapters.filter((one) => one !== undefined),
          quizzes,
        }
      : undefined,
    problems,
    place,
  };
}
