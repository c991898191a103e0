// Where the values of a YAML file are written, as offsets in its text.
import { type Document, isMap, isPair, isScalar, isSeq, type Node, type Pair, visit } from 'yaml';
import type { Path } from './place';

export function offsetOf(tree: Document.Parsed, path: Path): number {
  let node: unknown = tree.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    node = childOf(node, step);
    offset = startOf(node) ?? offset;
  }
  return offset;
}

export function offsetOfKey(tree: Document.Parsed, path: Path): number {
  const pair = pairOf(nodeAt(tree, path.slice(0, -1)), path.at(-1));
  return (pair && startOf(pair.key)) ?? offsetOf(tree, path);
}

export function offsetOfLast(tree: Document.Parsed, path: Path): number {
  const node = nodeAt(tree, path);
  const last = isMap(node) ? node.items.at(-1) : undefined;
  return (last && startOf(last.key)) ?? offsetOf(tree, path);
}

/** A scalar without quotes, as it was written. */
export function writtenAt(tree: Document.Parsed, path: Path): string | undefined {
  const node = nodeAt(tree, path);
  return isScalar(node) && node.type === 'PLAIN' ? node.source : undefined;
}

function nodeAt(tree: Document.Parsed, path: Path): unknown {
  return path.reduce<unknown>((node, step) => childOf(node, step), tree.contents);
}

function childOf(node: unknown, step: string | number): unknown {
  if (isSeq(node) && typeof step === 'number') return node.items[step];
  return pairOf(node, step)?.value;
}

function pairOf(node: unknown, key: string | number | undefined): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => (isScalar(pair.key) ? String(pair.key.value) : String(pair.key)) === String(key));
}

export function startOf(node: unknown): number | undefined {
  if (isPair(node)) return startOf(node.key);
  return (node as Node | null | undefined)?.range?.[0];
}

/**
 * Whether an offset stands within a value, between signs of it. (An id or a type that has a space is refused by its own rule.) @param original leads from the offsets of the tree to those asked for.
 */
export function valuesIn(tree: Document.Parsed, original: (offset: number) => number): (offset: number) => boolean {
  const values: { start: number; end: number }[] = [];
  visit(tree, {
    Scalar(role, { range }) {
      if (role !== 'key' && range && range[1] > range[0])
        values.push({ start: original(range[0]), end: original(range[1] - 1) });
    },
  });
  return (offset) => values.some(({ start, end }) => start < offset && offset < end);
}
