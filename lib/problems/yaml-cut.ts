// Where YAML has cut a text: ` #` begins a comment for it, and what follows is dropped without a word.
import { type Document, isPair, isScalar, visit } from 'yaml';
import type { Place } from './place';

/** A text without quotes that a comment follows on its line. */
export type Cut = {
  /** The name of the entry; undefined in a list. */
  key: string | undefined;
  /** What YAML has kept. */
  text: string;
  /** Where the comment begins. */
  place: Place;
};

export function cutsIn(tree: Document.Parsed, source: string, at: (offset: number) => Place): Cut[] {
  const cuts: Cut[] = [];
  visit(tree, {
    Scalar(role, { type, value, range }, path) {
      if (role === 'key' || type !== 'PLAIN' || typeof value !== 'string' || !range) return;
      const [, end] = range;
      const gap = /^[ \t]+(?=#)/.exec(source.slice(end))?.[0].length;
      if (gap === undefined) return;
      const pair = path.at(-1);
      const key = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : undefined;
      cuts.push({ key, text: value, place: at(end + gap) });
    },
  });
  return cuts;
}
