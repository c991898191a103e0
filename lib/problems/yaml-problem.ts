// What the YAML parser found, said for who writes the file.
import { type Document, isMap, isScalar, isSeq, type YAMLError } from 'yaml';
import type { Place } from './place';
import type { Problem } from './problem';
import { startOf } from './yaml-place';

/** What the parser's codes mean for who writes the file. */
const sayings: Partial<Record<YAMLError['code'], { what: string; fix: string }>> = {
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
    what: 'An entry begins inside another one.',
    fix: 'If the text itself contains ": ", put it between double quotes; otherwise check the indentation.',
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
};

/** Makes a problem of a parser's error. `at` turns an offset into a place. */
export function broken(file: string, error: YAMLError, at: (offset: number) => Place, tree: Document.Parsed): Problem {
  const place = at(error.pos[0]);
  if (error.code === 'DUPLICATE_KEY') return duplicate(file, place, error.pos[0], tree, at);
  const saying = sayings[error.code] ?? {
    what: `This is not valid YAML: ${lowered(error.message)}.`,
    fix: 'Compare with a file of the same kind.',
  };
  return { file, ...place, level: 'error', ...saying };
}

function duplicate(
  file: string,
  place: Place,
  offset: number,
  tree: Document.Parsed,
  at: (offset: number) => Place,
): Problem {
  const keys = keysOf(tree.contents);
  const key = keys.find(({ start }) => start === offset);
  const first = keys.find(({ name, map, start }) => key && name === key.name && map === key.map && start < offset);
  const before = first ? `, first in line ${at(first.start).line}` : '';
  return {
    file,
    ...place,
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
