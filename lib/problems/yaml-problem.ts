// What the YAML parser found, said for who writes the file.
import { type Document, isCollection, isMap, isScalar, isSeq, visit, type YAMLError } from 'yaml';
import type { Place } from './place';
import type { Problem } from './problem';
import { startOf } from './yaml-place';

type Sayings = Partial<Record<YAMLError['code'], { what: string; fix: string }>>;

/** What the parser's codes mean for who writes the file. */
const sayings = {
  TAB_AS_INDENT: {
    what: 'The line is indented with a tab.',
    fix: 'YAML is indented with spaces: put two spaces for each step.',
  },
  BAD_INDENT: {
    what: 'The indentation does not fit the lines above.',
    fix: 'Give the entries of one block the same number of spaces.',
  },
  MULTILINE_IMPLICIT_KEY: {
    what: 'The text before the ":" runs over several lines.',
    fix: 'Add the missing ":" after the name, or give this line the indentation of the text it continues.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    what: 'The text that begins here contains another entry (`name: value`).',
    fix: 'If the text itself contains ": ", put it between double quotes; otherwise align the line below with its neighbours.',
  },
  MISSING_CHAR: {
    what: 'A closing character is missing.',
    fix: 'Close the quotes, brackets or braces that are open here.',
  },
  BAD_SCALAR_START: {
    what: 'The text begins with a character that YAML keeps for itself.',
    fix: 'Put the text between double quotes.',
  },
  UNEXPECTED_TOKEN: {
    what: 'Something stands here that YAML does not expect.',
    fix: 'If it belongs to a text, put the text between double quotes.',
  },
  BAD_ALIAS: {
    what: 'The text begins with "*", which YAML keeps for itself.',
    fix: 'Put the text between double quotes.',
  },
  MULTIPLE_DOCS: { what: 'The line "---" begins a second tree.', fix: 'Remove it: a file holds one thing.' },
} satisfies Sayings;

/**
 * What is wrong with broken YAML. One mistake often makes a dozen errors below it, so only the first is told;
 * names written twice do not hide each other.
 */
export function brokenYaml(
  file: string,
  text: string,
  tree: Document.Parsed,
  at: (offset: number) => Place,
): Problem[] {
  const twice = tree.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const [first] = tree.errors
    .filter(({ code }) => code !== 'DUPLICATE_KEY')
    .sort((one, other) => one.pos[0] - other.pos[0]);
  if (first) return [strayEntry(file, text, at(first.pos[0]).line) ?? broken(file, first, at, tree)];
  const aliases = unknownAliases(tree);
  if (aliases.length > 0)
    return aliases.map((offset) => ({ file, ...at(offset), level: 'error', ...sayings.BAD_ALIAS }));
  return twice.map(({ pos }) => duplicate(file, pos[0], tree, at));
}

/** Where `*name` stands for something that nothing is named: a text in *emphasis* without its quotes, most often. */
function unknownAliases(tree: Document.Parsed): number[] {
  const found: number[] = [];
  visit(tree, {
    Alias(_, node) {
      if (!node.resolve(tree)) found.push(startOf(node) ?? 0);
    },
  });
  return found;
}

/** A list entry that begins farther left than any above it, at the line of an error or after the blank lines there. */
function strayEntry(file: string, text: string, errorLine: number): Problem | undefined {
  const lines = text.split('\n');
  const index = lines.findIndex((one, at) => at >= errorLine - 1 && one.trim() !== '');
  const indent = indentOfEntry(lines[index] ?? '');
  const above = lines.slice(0, index).flatMap((one) => indentOfEntry(one) ?? []);
  if (indent === undefined || above.length === 0 || indent >= Math.min(...above)) return undefined;
  const missing = Math.min(...above) - indent;
  return {
    file,
    line: index + 1,
    column: indent + 1,
    level: 'error',
    what: 'This entry of a list stands farther left than the ones above it.',
    fix: `Put ${missing === 1 ? 'one more space' : `${missing} more spaces`} before it, and before all the lines that belong to it.`,
  };
}

/** How many spaces stand before the `- ` that begins an entry of a list; of any other line, nothing. */
function indentOfEntry(line: string): number | undefined {
  return /^( *)- /.exec(line)?.[1]?.length;
}

function broken(file: string, error: YAMLError, at: (offset: number) => Place, tree: Document.Parsed): Problem {
  const offset = error.code === 'MISSING_CHAR' ? opening(tree, error.pos[0]) : error.pos[0];
  const known: Sayings = sayings;
  const saying = known[error.code] ?? {
    what: `This is not valid YAML: ${lowered(error.message)}.`,
    fix: 'Compare with a file of the same kind.',
  };
  return { file, ...at(offset), level: 'error', ...saying };
}

/** Where the quotes or brackets begin that are still open at an offset: the last ones before it. */
function opening(tree: Document.Parsed, offset: number): number {
  let start = offset;
  visit(tree, (_, node) => {
    const from = startOf(node);
    const opens = (isScalar(node) && node.type?.startsWith('QUOTE')) || (isCollection(node) && node.flow);
    if (opens && from !== undefined && from < offset) start = from;
  });
  return start;
}

function duplicate(file: string, offset: number, tree: Document.Parsed, at: (offset: number) => Place): Problem {
  const keys = keysOf(tree.contents);
  const key = keys.find(({ start }) => start === offset);
  const first = keys.find(({ name, map, start }) => key && name === key.name && map === key.map && start < offset);
  const before = first ? `, first in line ${at(first.start).line}` : '';
  return {
    file,
    ...at(offset),
    level: 'error',
    what: `\`${key?.name ?? '?'}\` is written twice${before}.`,
    fix: 'Keep one of the two.',
  };
}

type Key = { name: string; start: number; map: unknown };

function keysOf(node: unknown): Key[] {
  if (isSeq(node)) return node.items.flatMap(keysOf);
  if (!isMap(node)) return [];
  return node.items.flatMap((pair) => [
    { name: String(isScalar(pair.key) ? pair.key.value : pair.key), start: startOf(pair.key) ?? 0, map: node },
    ...keysOf(pair.value),
  ]);
}

function lowered(message: string): string {
  const line = (message.split('\n')[0] ?? '').replace(/[.:]$/, '');
  return line.charAt(0).toLowerCase() + line.slice(1);
}
