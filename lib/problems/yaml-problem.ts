// What the YAML parser found, said for who writes the file.
import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml';
import { placeAt } from './offsets';
import type { Place } from './place';
import type { Problem } from './problem';
import { startOf } from './yaml-place';
import { signProblems } from './yaml-signs';
import { strayLine } from './yaml-stray';
import { duplicates } from './yaml-twice';

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
  MULTIPLE_DOCS: { what: 'The line "---" begins a second tree.', fix: 'Remove it: a file holds one thing.' },
} satisfies Sayings;

/** A line that is no part of what stands above it, most often the second line of a text. */
const nameless = {
  what: 'This line is neither an entry (`name: value`) nor part of the text above it.',
  fix: 'Give it the indentation of the text that it continues, or write its `name:`.',
};

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
  const signs = signProblems(file, text, at);
  if (signs.length > 0) return signs;
  const [first] = tree.errors
    .filter(({ code }) => code !== 'DUPLICATE_KEY')
    .sort((one, other) => one.pos[0] - other.pos[0]);
  if (first) return [strayLine(file, text, lineOf(text, first)) ?? broken(file, first, at, tree)];
  return duplicates(file, tree, at);
}

/** The error itself stands in the text as it is parsed. */
function lineOf(text: string, { pos }: YAMLError): number {
  return placeAt(text, pos[0]).line;
}

function broken(file: string, error: YAMLError, at: (offset: number) => Place, tree: Document.Parsed): Problem {
  const isOpen = error.code === 'MISSING_CHAR' && /closing|must end|,/.test(error.message);
  const offset = isOpen ? opening(tree, error.pos[0]) : error.pos[0];
  const known: Sayings = sayings;
  const saying = (error.code === 'MISSING_CHAR' && !isOpen ? nameless : known[error.code]) ?? {
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

function lowered(message: string): string {
  const line = (message.split('\n')[0] ?? '').replace(/[.:]$/, '');
  return line.charAt(0).toLowerCase() + line.slice(1);
}
