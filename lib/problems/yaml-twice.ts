// Names written twice in one group of entries.
import { type Document, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Place } from './place';
import type { Problem } from './problem';
import { startOf } from './yaml-place';

/** Each name that stands again in its group; several in one entry of a list are one mistake, a `- ` that is missing. */
export function duplicates(file: string, tree: Document.Parsed, at: (offset: number) => Place): Problem[] {
  return groupsIn(tree.contents, false).flatMap(({ map, inList }): Problem[] => {
    const again = repeated(map);
    const [first] = again;
    if (!first) return [];
    if (inList && again.length > 1) {
      const what = `${again.map(({ name }) => `\`${name}\``).join(', ')} are written twice in this entry of the list, first in line ${at(first.before).line}.`;
      const fix = `If a new entry begins here, put \`- \` before \`${first.name}\`; otherwise keep one of each.`;
      return [{ file, ...at(first.start), level: 'error', what, fix }];
    }
    return again.map(({ name, start, before }) => {
      const what = `\`${name}\` is written twice, first in line ${at(before).line}.`;
      return { file, ...at(start), level: 'error', what, fix: 'Keep one of the two.' };
    });
  });
}

type Group = { map: YAMLMap; inList: boolean };

function groupsIn(node: unknown, inList: boolean): Group[] {
  if (isSeq(node)) return node.items.flatMap((item) => groupsIn(item, true));
  if (!isMap(node)) return [];
  return [{ map: node, inList }, ...node.items.flatMap((pair) => groupsIn(pair.value, false))];
}

function repeated(map: YAMLMap): { name: string; start: number; before: number }[] {
  const first = new Map<string, number>();
  return map.items.flatMap((pair) => {
    const name = String(isScalar(pair.key) ? pair.key.value : pair.key);
    const start = startOf(pair.key) ?? 0;
    const before = first.get(name);
    if (before !== undefined) return [{ name, start, before }];
    first.set(name, start);
    return [];
  });
}
