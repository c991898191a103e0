// A reader is stopped often enough: no long stretch of text without a question, a figure or something to recall.
import type { ChapterText } from '@/lib/course/words';
import type { Problem } from '@/lib/problems/problem';
import type { Check } from './check';

const stretch = 800;
const stops = ['Quiz', 'Figure', 'Recall'];

export const stretches: Check = ({ course }) =>
  course.chapters.flatMap(({ texts }) => Object.values(texts).flatMap(longStretches));

function longStretches({ file, uses, sections, words }: ChapterText): Problem[] {
  const met = uses.filter(({ word }) => stops.includes(word));
  const marks = [{ line: sections[0]?.line ?? 1, wordsBefore: 0 }, ...met];
  return marks.flatMap((from, index): Problem[] => {
    const to = marks[index + 1];
    const between = (to?.wordsBefore ?? words) - from.wordsBefore;
    if (between <= stretch) return [];
    const end = to ? `line ${to.line}` : 'the end';
    const what = `From here to ${end} there are ${between} words without a question or a figure.`;
    const fix = `Ask or show something at least every ${stretch} words.`;
    return [{ file, line: from.line, column: 1, level: 'error', what, fix }];
  });
}
