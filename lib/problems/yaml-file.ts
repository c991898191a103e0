// Reads YAML so that every value can be shown where the author wrote it.
import { parseDocument } from 'yaml';
import { byText } from '@/lib/base/by-text';
import type { Path, Place } from './place';
import type { Problem } from './problem';
import { seenText, unseenProblems } from './unseen';
import { type Cut, cutsIn } from './yaml-cut';
import { keepWholeNumbers, zeroProblems } from './yaml-numbers';
import { offsetOf, offsetOfKey, offsetOfLast, valuesIn, writtenAt } from './yaml-place';
import { brokenYaml } from './yaml-problem';
import { commentsIn } from './yaml-signs';

export type YamlFile = {
  file: string;
  /** Plain data; undefined when the YAML itself is broken or empty. */
  data: unknown;
  /** Where the value at a path is written; the nearest parent when there is no such value. */
  place: (path: Path) => Place;
  /** Where the name of an entry is written: `id` in `id: s370`. */
  placeOfKey: (path: Path) => Place;
  /** Where the last entry of a mapping is written: what is missing goes below it. */
  placeOfLast: (path: Path) => Place;
  /** A value without quotes, letter by letter: `1.10`, `0x7f`, `~`. Undefined when it has quotes, or is none. */
  written: (path: Path) => string | undefined;
  /** Where a comment ends a text that has no quotes. */
  cuts: Cut[];
  /** What nobody sees, or reads as YAML does. The rest of the file is read all the same. */
  odd: Problem[];
  problems: Problem[];
};

/** Parses YAML 1.2. Never throws: broken YAML becomes problems, with all the places known. */
export const readYaml = byText(read);

function read(file: string, written: string): YamlFile {
  const { seen: text, original, placeOf: at } = seenText(written);
  const tree = parseDocument(text, { prettyErrors: false });
  const problems = brokenYaml(file, text, tree, at);
  if (problems.length === 0 && tree.contents === null) {
    problems.push({
      file,
      line: 1,
      column: 1,
      level: 'error',
      what: 'The file is empty.',
      fix: 'Copy a file of the same kind and change it.',
    });
  }
  keepWholeNumbers(tree);
  return {
    file,
    data: problems.length > 0 ? undefined : tree.toJS({ maxAliasCount: 100 }),
    place: (path) => at(offsetOf(tree, path)),
    placeOfKey: (path) => at(offsetOfKey(tree, path)),
    placeOfLast: (path) => at(offsetOfLast(tree, path)),
    written: (path) => writtenAt(tree, path),
    cuts: cutsIn(tree, text, at),
    odd: [
      ...unseenProblems(file, written, commentsIn(written), valuesIn(tree, original)),
      ...zeroProblems(file, tree, at),
    ],
    problems,
  };
}
