// Markdown inside a sentence that stays literal: stars, backticks, brackets, formulas and dialects of other tools.
import type { Mark } from './mark';
import type { Run } from './run';

/** What is found in a run, and what to say of it; nothing when it is no mark after all. `whole`: told once for the run. */
type Rule = {
  found: RegExp;
  in?: 'raw';
  whole?: true;
  say: (found: string, run: string, at: number) => Omit<Mark, 'at'> | undefined;
};

const formula = {
  what: 'Formulas are not read yet: the signs would stay as they are.',
  fix: 'Write it in words, or with plain signs between backticks: `2^48`.',
};

const target = String.raw`https?:|#\w|\.{0,2}/|\ufffb`;

const rules: Rule[] = [
  {
    found: /!\[/g,
    say: () => ({
      what: 'An image that is not read as one.',
      fix: 'In a chapter a figure is `<Figure name="…">`; a question has none.',
    }),
  },
  {
    found: /\[\^[^\]\s]+\]|\^\[[^\]\n]+\]/g,
    say: (found) => ({
      what: `\`${found}\` is the mark of a footnote, and a course has none.`,
      fix: 'In a chapter use `<Source id="…">` or `<Aside>`; elsewhere say it in the sentence.',
    }),
  },
  {
    found: /\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/gi,
    say: (found) => ({
      what: `\`${found}\` begins no box here.`,
      fix: 'In a chapter a box is `<Note title="…">` … `</Note>`.',
    }),
  },
  {
    found: /\[#[\w-]+\]/g,
    say: (found) => ({
      what: `\`${found}\` is the id of a heading, and this is no heading.`,
      fix: `A heading begins with \`## \`; a link to it is \`[its words](${found.slice(1, -1)})\`.`,
    }),
  },
  {
    found: /\[\[[^\]\n]+\]\]/g,
    say: () => ({ what: 'A link in double brackets is not read.', fix: 'Write `[its words](#id)`.' }),
  },
  {
    found: /(?<!!\[[^\]\n]*)\]\(/g,
    say: (_, run, at) => ({ what: 'A link that is not read as one.', fix: brokenLink(run.slice(at)) }),
  },
  {
    found: new RegExp(String.raw`\]\s+\((?=${target})`, 'g'),
    say: () => ({ what: 'A link that is not read as one.', fix: 'Put no space between `]` and `(`.' }),
  },
  {
    found: new RegExp(String.raw`\)\[(?=${target})`, 'g'),
    say: () => ({ what: 'A link that is not read as one.', fix: 'The words come first: `[words](https://…)`.' }),
  },
  {
    found: /(?<=\[[^[\]\n]+)\]\[[^[\]\n]*\]/g,
    say: () => ({ what: 'A link that is not read as one.', fix: 'Write its address in place: `[words](https://…)`.' }),
  },
  { found: /\$\$/g, whole: true, say: () => formula },
  { found: /\\\((?=[^\n]*\\\))/g, in: 'raw', say: () => formula },
  { found: /\\\[(?=[^\n]*[\\^_=][^\n]*\\\])/g, in: 'raw', say: () => formula },
  {
    found: /(?<![\w\\$])\$(?:(?=[^\s\d$])(?:[^$\n]*[^\s$\\])?|[^\s$]*[\\^_=][^\s$]*)\$(?![\w$])/g,
    in: 'raw',
    say: (found) => (/[\\^_=+<>]|^\$[^\s]+\$$/.test(found) ? formula : undefined),
  },
  {
    found: /~~/g,
    say: () => ({
      what: '`~~` is not read: nothing is crossed out.',
      fix: 'A course says what holds: leave the words out; for the signs themselves write `\\~`.',
    }),
  },
  {
    found: /(?<![=<>!\w])==(?=[^\s=])[^=\n]*[^\s=]==(?![=\w])/g,
    say: () => ({ what: '`==` marks nothing here.', fix: 'Write `**strong**`; code stands between backticks.' }),
  },
  {
    found: /&[A-Za-z][A-Za-z\d]+;/g,
    say: (found) => ({ what: `\`${found}\` is not a known sign, and stays as it is.`, fix: 'Type the sign itself.' }),
  },
  {
    found: /&(?!(?:lt|gt|amp|quot|lbrace|rbrace);)[A-Za-z][A-Za-z\d]+;/g,
    in: 'raw',
    say: (found) => ({
      what: `\`${found}\` is HTML for a sign.`,
      fix: found === '&nbsp;' ? 'Type a plain space: the build sets the others.' : 'Type the sign itself.',
      level: 'advice',
    }),
  },
  {
    found: /^\[[ xX]\]\s/gm,
    say: () => ({ what: 'A box to tick is not read here.', fix: 'Write a plain list; what readers answer is a quiz.' }),
  },
  {
    found: /`+/g,
    say: () => ({
      what: 'A backtick that begins no code, or ends none.',
      fix: 'Code stands between two backticks of the same paragraph.',
    }),
  },
  { found: /\*+/g, say: (found, run, at) => emphasis(found, run, at) },
  {
    found:
      /(?<![\p{L}\p{N}_])_+(?=[^\s_])[^_\n]*[^\s_]_+|(?<=\p{L})_+(?=[^\s_\p{L}\p{N}])[^_\n]*[^\s_]_+(?![\p{L}\p{N}_])/gu,
    say: () => ({
      what: '`_` is not read as emphasis here.',
      fix: 'Write `*emphasis*`; a name with `_` stands between backticks.',
    }),
  },
];

/** The marks in a run, at their place in the source; one of a kind for each line. */
export function inlineMarks({ text, raw, start, node }: Run): Mark[] {
  return rules.flatMap((rule) => {
    const run = rule.in === 'raw' ? raw : text;
    const lines = new Set<number>();
    return [...run.matchAll(rule.found)].flatMap(({ 0: found, index }): Mark[] => {
      // The id of a heading that has one is told with the heading.
      if (node.type === 'heading' && found.startsWith('[#')) return [];
      const said = rule.say(found, run, index);
      const line = run.slice(0, index).split('\n').length;
      if (!said || lines.has(line) || (rule.whole && lines.size > 0)) return [];
      lines.add(line);
      return [{ at: start + index, ...said }];
    });
  });
}

function brokenLink(rest: string): string {
  const inside = /^\]\(([^)\n]*)/.exec(rest)?.[1] ?? '';
  if (!/^\]\([^\n]*\)/.test(rest)) return 'Close it with `)` in the same line.';
  if (/\s/.test(inside.trim())) return 'Its address has no spaces: write `%20` for each.';
  return 'Write `[words](https://…)`, with nothing else between `(` and `)`.';
}

/** Stars that are left over: why they are not read tells how to write it. */
function emphasis(stars: string, run: string, at: number): Omit<Mark, 'at'> | undefined {
  const [before, after] = around(run, at, stars);
  const isAlone = /\s/.test(before) && /\s/.test(after);
  const isBetweenWords = /[\p{L}\p{N})]/u.test(before) && /[\p{L}\p{N}(]/u.test(after);
  if (stars.length === 1 && (isAlone || isBetweenWords)) return undefined;
  const what = `\`${stars}\` is not read as emphasis here.`;
  if (isAlone) return { what, fix: `Put no space between \`${stars}\` and the words it is around.` };
  const line = /^[^\n]*/.exec(run.slice(at))?.[0] ?? '';
  const pair = [...line.matchAll(/\*+/g)].filter(({ 0: other }) => other === stars);
  if (pair.some(({ index }) => isStuck(...around(run, at + index, stars))))
    return {
      what,
      fix: `A letter touches it on one side and a quotation mark or a bracket on the other: put that sign outside, as in \`« ${stars}word${stars} »\`.`,
    };
  return { what, fix: `Close it with \`${stars}\` in the same paragraph; for the sign itself write \`\\*\`.` };
}

function around(run: string, at: number, stars: string): [string, string] {
  return [run[at - 1] ?? ' ', run[at + stars.length] ?? ' '];
}

/** Between a letter and a punctuation mark, stars neither open nor close: https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run */
function isStuck(before: string, after: string): boolean {
  const letter = /[\p{L}\p{N}]/u;
  const sign = /\p{P}/u;
  return (letter.test(before) && sign.test(after)) || (sign.test(before) && letter.test(after));
}
