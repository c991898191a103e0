// `npm run new` copies the small course about tea. What still says what it said there is not ready for readers: advice while
// one writes, a problem for a build that is to be published (docs/decisions.md).
import path from 'node:path';
import { readFiles } from '@/lib/course/files.node';
import { readCourse } from '@/lib/course/read-course.node';
import { wordCalled } from '@/lib/course/vocabulary';
import type { ChapterText, Course } from '@/lib/course/words';
import type { Problem } from '@/lib/problems/problem';
import type { Check, Given } from './check';
import { proseLines } from './prose';
import { writtenTexts } from './written-texts';

const home = 'e2e/courses/tiny';
/** As scripts/new writes them. */
const named = /^(Nouveau chapitre|Nouveau cours|New chapter|New course) ?: /;
/** What any course may say. */
const common = ['le quiz du chapitre', 'the chapter quiz', 'the quiz of the chapter'];

type Said = { file: string; line: number; text: string };

export const untouched: Check = (given) => {
  const { id, texts } = example();
  if (id === undefined || id === given.course.id) return [];
  const left = saidIn(given).filter(({ text }) => texts.has(text) || named.test(text));
  return [...new Set(left.map(({ file }) => file))].map((file): Problem => {
    const lines = [...new Set(left.filter((one) => one.file === file).map(({ line }) => line))].sort(
      (one, other) => one - other,
    );
    const [line = 1] = lines;
    const what =
      lines.length === 1
        ? 'This text is still that of the example.'
        : `${lines.length} lines are still those of the example: ${inRanges(lines)}.`;
    return { file, line, column: 1, level: 'advice', what, fix: 'Write your own; `npm run build` waits for it.' };
  });
};

let known: { id: string | undefined; texts: Set<string> } | undefined;

/** What the small course says. Read once: it does not change while one command runs. */
function example(): { id: string | undefined; texts: Set<string> } {
  if (known) return known;
  const { course, place } = readCourse(readFiles(home), path.resolve(home));
  const texts = course ? saidIn({ course, place, files: {} }).map(({ text }) => text) : [];
  known = { id: course?.id, texts: new Set(texts) };
  return known;
}

/** The same, where nothing of the example may be left. */
export const untouchedRefused: Check = (given) =>
  untouched(given).map((problem) => ({
    ...problem,
    level: 'error',
    fix: 'Write your own: what is published says nothing about tea. `npm start` shows it meanwhile.',
  }));

/** Every text for readers that is long enough to be recognised, with its line. */
function saidIn(given: Given): Said[] {
  const { course, place } = given;
  const said = [
    ...writtenTexts(course)
      .filter(({ locale }) => locale)
      .map(({ file, path, text }) => ({ file, line: place(file, path).line, text })),
    ...textsOf(course).flatMap(inText),
  ];
  return said
    .map((one) => ({ ...one, text: plain(one.text) }))
    .filter(({ text }) => text.split(' ').length >= 3 && !common.includes(text.toLowerCase()));
}

function textsOf({ chapters }: Course): ChapterText[] {
  return chapters.flatMap(({ texts }) => Object.values(texts));
}

function inText({ file, source, uses }: ChapterText): Said[] {
  const props = uses.flatMap(({ word, props, line }) =>
    Object.entries(props)
      .filter(([name]) => wordCalled(word).props[name] === 'text')
      .map(([, text]) => ({ file, line, text })),
  );
  return [...proseLines(source).map(({ line, text }) => ({ file, line, text })), ...props];
}

/** Without marks, and without the spaces that tags leave behind. */
function plain(text: string): string {
  return text
    .replace(/[*`#|]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,)])/g, '')
    .trim();
}

/** `3, 5–7`. */
function inRanges(lines: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
