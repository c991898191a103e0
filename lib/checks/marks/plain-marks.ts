// Titles, captions, descriptions and the works of the bibliography are shown as they are: no Markdown is read in them.
import type { Mark } from './mark';

const marks = [
  /`[^`]*`?/g,
  /\*{1,3}(?=[^\s*])[^*]*\*{1,3}|(?<![\p{L}\p{N}_])_{1,2}(?=[^\s_])[^_]*[^\s_]_{1,2}(?![\p{L}\p{N}_])/gu,
  /\[[^\]]*\]\([^)]*\)/g,
  /<\/?[A-Za-z][^>]*>/g,
  /&[A-Za-z][A-Za-z\d]+;/g,
  /\$\$|(?<![\w$])\$(?:(?=[^\s\d$])[^$]*[^\s$]|[^\s$]*[\\^_=][^\s$]*)\$(?![\w$])/g,
];

/** One of each kind. Offsets are those of the text. */
export function plainMarks(text: string): Mark[] {
  return marks.flatMap((found) =>
    [...text.matchAll(found)].slice(0, 1).map(({ 0: sign, index }) => ({
      at: index,
      what: `No Markdown is read here: "${sign}" would be shown as it is written.`,
      fix: 'Titles, captions, descriptions and sources are plain words.',
    })),
  );
}
