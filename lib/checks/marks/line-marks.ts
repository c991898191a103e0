// What stands at the beginning of a line and begins nothing: a heading, a list, a table, a box that stay plain text.
import { unseenSign } from '@/lib/problems/unseen';
import type { Mark } from './mark';
import { address, hole, type Run } from './run';

// What stands for code and addresses in a run is seen.
const unseen = `(?:(?![${hole}${address}])${unseenSign})`;

type Line = { text: string; at: number; rank: number };
type Rule = {
  found: RegExp;
  /** How many lines of the paragraph must begin so. */
  least?: number;
  /** Not in the first line. */
  below?: boolean;
  /** Told once for the paragraph: the same must be done to all its lines. */
  whole?: boolean;
  say: (match: RegExpExecArray) => { what: string; fix: string };
};

const rules: Rule[] = [
  {
    found: new RegExp(String.raw`^(${unseen}*)(#{2,6}|#(?=${unseen}|[^#\n]*\[#))(${unseen}?)`, 'u'),
    say: ([, before, signs, after]) => ({
      what: `This line begins with \`${signs}\` and is not read as a heading: ${
        before
          ? 'an invisible character stands before it'
          : after
            ? 'the space after it is no plain space'
            : 'no space follows it'
      }.`,
      fix: 'Write `## Title [#id]`, with plain spaces.',
    }),
  },
  {
    found: new RegExp(`^(${unseen}+)(?:[-*+>|]|\\d{1,9}[.)]|[\`]{3})`, 'u'),
    say: () => ({
      what: 'An invisible character stands at the beginning of this line, so it begins nothing.',
      fix: 'Delete what stands before its first sign.',
    }),
  },
  {
    found: new RegExp(String.raw`^([-*+]|\d{1,9}[.)])${unseen}`, 'u'),
    say: ([, marker]) => ({
      what: `The space after \`${marker}\` is no plain space, so this is not read as an item of a list.`,
      fix: 'Type a plain space there.',
    }),
  },
  {
    found: /^[•◦▪‣●○·]\s*(?=\S)/u,
    whole: true,
    say: ([sign = '']) => ({
      what: `\`${sign.trim()}\` begins no list.`,
      fix: 'Begin each item with `- `, and leave an empty line before the first.',
    }),
  },
  {
    found: /^[–—]\s/u,
    whole: true,
    least: 2,
    say: () => ({
      what: 'Lines that begin with a dash are not read as a list.',
      fix: 'Begin each item with a hyphen and a space, `- `, and leave an empty line before the first.',
    }),
  },
  {
    found: /^([-*+]|\d{1,2}[.)])(?=\p{L})/u,
    whole: true,
    least: 2,
    say: ([, marker]) => ({
      what: `No space follows \`${marker}\`, so this is not read as an item of a list.`,
      fix: `Write \`${marker} \` before each item.`,
    }),
  },
  {
    found: /^(\d{1,2}[.)])\s+(?=\S)/u,
    whole: true,
    below: true,
    say: ([, marker]) => ({
      what: `\`${marker}\` begins no list here: it stands right under a line of text.`,
      fix: 'Leave an empty line before the list.',
    }),
  },
  {
    found: /^:\s+\S/,
    below: true,
    say: () => ({
      what: '`:` begins no definition here.',
      fix: 'Write a sentence or a list; what a term means stands in content/glossary.yaml.',
    }),
  },
  {
    found: /^:{3,}/,
    whole: true,
    say: () => ({ what: '`:::` begins no box here.', fix: 'In a chapter a box is `<Note title="…">` … `</Note>`.' }),
  },
];

/** The marks at the beginnings of the lines of a run. */
export function lineMarks(run: Run): Mark[] {
  if (run.node.type !== 'paragraph') return [];
  const lines = linesOf(run.text);
  return rules.flatMap(({ found, least = 1, below = false, whole = false, say }) => {
    const beginning = lines.flatMap((line) => {
      const match = found.exec(line.text);
      return match && !(below && line.rank === 0) ? [{ line, match }] : [];
    });
    if (beginning.length < least) return [];
    return beginning
      .slice(0, whole ? 1 : undefined)
      .map(({ line, match }) => ({ at: run.start + line.at, ...say(match) }));
  });
}

/** The lines of a text without their indentation, and where each begins. */
export function linesOf(text: string): Line[] {
  let at = 0;
  return text.split('\n').map((line, rank) => {
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    const here = { text: line.slice(indent), at: at + indent, rank };
    at += line.length + 1;
    return here;
  });
}
