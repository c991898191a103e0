// The prose of a text, line by line, for rules about its words. What is not prose becomes spaces, so that lines and columns
// stay right.

export type ProseLine = { line: number; text: string };

/** `foreign` also leaves out *emphasis*, which marks foreign words, and what stands between quotes. */
export function proseLines(source: string, foreign = false): ProseLine[] {
  const masks = foreign ? [...notProse, ...notOurs] : notProse;
  const prose = masks.reduce((text, mask) => text.replace(mask, blank), source).split('\n');
  // Lines of blocks and empty lines are not told; a line of tags alone is one, and empty.
  const blocks = source.replace(fenced, blank).split('\n');
  return prose.flatMap((text, index) => (blocks[index]?.trim() ? [{ line: index + 1, text }] : []));
}

const fenced = /^[^\S\n]*```[\s\S]*?(?:^[^\S\n]*```.*$|$(?![\s\S]))/gm;

// A tag, a comment and code may go on over several lines of a paragraph; in a tag, what is quoted may hold a `>`.
const notProse = [
  fenced,
  /\{\/\*[\s\S]*?\*\/\}/g,
  /`(?:[^`\n]|\n(?!\s*\n))*`/g,
  /<\/?[A-Z](?:"[^"]*"|'[^']*'|[^>"'])*>/g,
  /\[#[^\]\n]*\]$/gm,
  /\]\([^)\n]*\)/g,
];
const notOurs = [/(?<![\w*])\*[^*\n]+\*(?![\w*])/g, /«[^»\n]*»/g, /"[^"\n]*"/g];

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
