// Lines whose fault is plain from where they stand, before the parser's own words are looked at.
import type { Problem } from './problem';

/** What is wrong with the line of an error, or with the next one that is not blank, when it is plain to see. */
export function strayLine(file: string, text: string, errorLine: number): Problem | undefined {
  const lines = text.split('\n');
  const index = lines.findIndex((one, at) => at >= errorLine - 1 && one.trim() !== '');
  const line = lines[index] ?? '';
  const found = glued(line) ?? farLeft(line, lines.slice(0, index)) ?? withoutDash(line, lines.slice(0, index));
  if (!found) return undefined;
  return { file, line: index + 1, column: (indentOf(line) ?? 0) + 1, level: 'error', ...found };
}

type Found = { what: string; fix: string };

function glued(line: string): Found | undefined {
  const word = /^ *-(\p{L}[^\s:]*)/u.exec(line)?.[1];
  return word === undefined
    ? undefined
    : { what: `"-${word}" has no space after its hyphen.`, fix: `An entry of a list begins with \`- ${word}\`.` };
}

/** A list entry that begins farther left than any above it. */
function farLeft(line: string, above: string[]): Found | undefined {
  const indent = indentOfEntry(line);
  const others = above.flatMap((one) => indentOfEntry(one) ?? []);
  if (indent === undefined || others.length === 0 || indent >= Math.min(...others)) return undefined;
  const missing = Math.min(...others) - indent;
  return {
    what: 'This entry of a list stands farther left than the ones above it.',
    fix: `Put ${missing === 1 ? 'one more space' : `${missing} more spaces`} before it, and before all the lines that belong to it.`,
  };
}

/** A name that stands right under the hyphens of a list, between its entries. */
function withoutDash(line: string, above: string[]): Found | undefined {
  const [, spaces = '', name] = /^( +)([\w-]+):(?: |$)/.exec(line) ?? [];
  const entry = above.findLast((one) => (indentOf(one) ?? spaces.length + 1) <= spaces.length);
  if (name === undefined || entry === undefined || indentOfEntry(entry) !== spaces.length) return undefined;
  return {
    what: `\`${name}\` stands where an entry of the list begins, without its hyphen.`,
    fix: `Write \`- ${name}\` for a new entry, or give it the indentation of the lines above.`,
  };
}

/** How many spaces stand before the `- ` that begins an entry of a list; of any other line, nothing. */
function indentOfEntry(line: string): number | undefined {
  return /^( *)- /.exec(line)?.[1]?.length;
}

function indentOf(line: string): number | undefined {
  return line.trim() === '' ? undefined : /^ */.exec(line)?.[0].length;
}
