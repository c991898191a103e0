// One folder of content/: its card, its coverage and its two texts.
import type { z } from 'zod';
import { type Locale, locales } from '@/lib/i18n/locales';
import type { Spot } from '@/lib/problems/place';
import type { Problem } from '@/lib/problems/problem';
import { isUndecoded } from './encoding';
import type { Files } from './files.node';
import { readText } from './read-text.node';
import { chapterSchema, coverageSchema, withdrawnSchema } from './schemas';
import type { Chapter, ChapterText } from './words';

type Ask = {
  files: Files;
  folder: string;
  number: number;
  read: <Data>(file: string, schema: z.ZodType<Data>) => Data | undefined;
  problems: Problem[];
  /** Where course.yaml names the folder. */
  named: Spot;
};

/** Reads a chapter; what is wrong goes to `problems`, and then there may be no chapter. */
export function readChapter({ files, folder, number, read, problems, named }: Ask): Chapter | undefined {
  const home = `content/${folder}`;
  if (!Object.keys(files).some((file) => file.startsWith(`${home}/`))) {
    problems.push({
      file: 'content/course.yaml',
      ...named,
      level: 'error',
      what: `There is no folder ${home}/.`,
      fix: 'Create it with `npm run new chapter <name>`, or remove this line.',
    });
    return undefined;
  }
  const card = read(`${home}/chapter.yaml`, chapterSchema);
  const covered = files[`${home}/coverage.yaml`] === undefined ? [] : read(`${home}/coverage.yaml`, coverageSchema);
  const withdrawn =
    files[`${home}/withdrawn.yaml`] === undefined ? [] : read(`${home}/withdrawn.yaml`, withdrawnSchema);
  const texts = readTexts(home, files, problems);
  if (!card || !covered || !withdrawn || !texts) return undefined;
  const coverage = covered.map(({ slide, section, ...says }) => ({ slide, section, says }));
  const quizIds = texts.fr.uses.flatMap(({ word, props }) =>
    word === 'Quiz' && props.id !== undefined ? [props.id] : [],
  );
  return { folder, number, ...card, coverage, withdrawn, texts, quizIds };
}

function readTexts(home: string, files: Files, problems: Problem[]): Record<Locale, ChapterText> | undefined {
  const texts: Partial<Record<Locale, ChapterText>> = {};
  for (const locale of locales) {
    const file = `${home}/${locale}.mdx`;
    const source = files[file];
    if (source === undefined) {
      const fix = `A chapter has its text in every language: ${locales.map((one) => `${one}.mdx`).join(' and ')}.`;
      problems.push({ file, level: 'error', what: 'The file is missing.', fix });
      continue;
    }
    if (isUndecoded(source)) continue;
    const read = readText(file, source);
    problems.push(...read.problems);
    texts[locale] = read.text;
  }
  const { fr, en } = texts;
  return fr && en ? { fr, en } : undefined;
}
