// Reads YAML so that every value can be shown where the author wrote it.
import { LineCounter, parseDocument } from 'yaml';
import type { Path, Place } from './place';
import type { Problem } from './problem';
import { type Cut, cutsIn } from './yaml-cut';
import { offsetOf, offsetOfKey, offsetOfLast } from './yaml-place';
import { brokenYaml } from './yaml-problem';

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
  /** Where a comment ends a text that has no quotes. */
  cuts: Cut[];
  problems: Problem[];
};

/** Parses YAML 1.2. Never throws: broken YAML becomes problems, with all the places known. */
export function readYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const tree = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
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
  return {
    file,
    data: problems.length > 0 ? undefined : tree.toJS({ maxAliasCount: 100 }),
    place: (path) => at(offsetOf(tree, path)),
    placeOfKey: (path) => at(offsetOfKey(tree, path)),
    placeOfLast: (path) => at(offsetOfLast(tree, path)),
    cuts: cutsIn(tree, text, at),
    problems,
  };
}
