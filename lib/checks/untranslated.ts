// A text that is the same in both languages has most often been copied to be translated later.
import type { Course } from '@/lib/course/words';
import type { Problem } from '@/lib/problems/problem';
import type { Check, Given } from './check';
import { proseLines } from './prose';
import { type WrittenText, writtenTexts } from './written-texts';

/** Names, commands and terms are often the same; so many plain words in a row are not. */
const fewWords = 4;

export const untranslated: Check = (given) => [...small(given), ...long(given)];

function small({ course, place }: Given): Problem[] {
  return inEachLanguage(course).flatMap((told): Problem[] => {
    const [first, ...others] = told;
    if (!first || others.length === 0 || !isProse(first.text)) return [];
    if (others.some(({ text }) => text !== first.text)) return [];
    const { file, path } = told.find(({ locale }) => locale === 'en') ?? first;
    return [{ file, ...place(file, path), level: 'advice', ...saying }];
  });
}

const saying = {
  what: 'The French and the English are the same.',
  fix: 'Translate one of them, or put what is the same in both between backticks.',
};

/** The small texts, those that say the same thing together: their paths end with the language. */
function inEachLanguage(course: Course): WrittenText[][] {
  const told = new Map<string, WrittenText[]>();
  for (const text of writtenTexts(course).filter(({ locale }) => locale)) {
    const key = JSON.stringify([text.file, ...text.path.slice(0, -1)]);
    told.set(key, [...(told.get(key) ?? []), text]);
  }
  return [...told.values()];
}

function long({ course }: Given): Problem[] {
  return course.chapters.flatMap(({ texts: { fr, en } }) => {
    const french = new Set(proseLines(fr.source, true).map(({ text }) => text.trim()));
    return proseLines(en.source, true)
      .filter(({ text }) => isProse(text) && french.has(text.trim()))
      .map(({ line }): Problem => ({ file: en.file, line, column: 1, level: 'advice', ...saying }));
  });
}

/** Whether there are plain words in it, beside code, addresses, names and figures. */
function isProse(text: string): boolean {
  const words = text
    .replace(/`[^`]*`|\]\([^)]*\)|https?:\S+|<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter((word) => /^["«(“]?\p{Ll}[\p{L}’'-]+[.,;:!?)»”]*$/u.test(word));
  return words.length >= fewWords;
}
