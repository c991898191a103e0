// Blocks where only a sentence can stand: a list, a listing, a table or a heading in an option, a title or a definition.
import { linesOf } from './line-marks';
import type { Mark } from './mark';
import { extent, type Node, type Run } from './run';

const blocks = [
  { found: /^(?:[-*+]|\d{1,9}[.)])\s+\S/, what: 'A list cannot stand here.' },
  { found: /^#{1,6}\s/, what: 'A heading cannot stand here.' },
  { found: /^>\s/, what: 'A quotation cannot stand here.' },
  { found: /^(?:-{3,}|={3,}|_{3,}|\*{3,})\s*$/, what: 'A line that parts cannot stand here.' },
];

const fix = 'Say it in one sentence; stems, hints and explanations may have paragraphs, listings and bullet lists.';

/** In a text that is one sentence. A line alone may begin with a number or a sign: "1968. …", "- 3". */
export function smallMarks(run: Run): Mark[] {
  const lines = linesOf(run.text);
  return blocks.flatMap(({ found, what }) => {
    const such = lines.filter(({ text }) => found.test(text));
    const [first] = such;
    if (!first || (such.length === 1 && first.rank === 0)) return [];
    return [{ at: run.start + first.at, what, fix }];
  });
}

/** Three backticks, which one run of text reads as `code`. */
export function fencesIn(node: Node, source: string): Mark[] {
  if (node.type !== 'inlineCode') return [];
  const { start, end } = extent(node);
  if (!/^`{3}[^`]*\n/.test(source.slice(start, end))) return [];
  return [{ at: start, what: 'A listing cannot stand here.', fix }];
}
