// A run of text (a paragraph, a heading, a cell of a table) as its author wrote it, with only what is read as plain text.
import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

export type Node = Root | RootContent;

export type Run = {
  node: Node;
  /** How many characters of the source stand before it. */
  start: number;
  /** Of the same length as the source there: code, tags and what is escaped are `hole`, bare addresses are `address`. */
  text: string;
  /** The same, with what is escaped left as written. */
  raw: string;
};

export const hole = '\ufffc';
export const address = '\ufffb';

const escaped = /\\[!-/:-@[-`{-~]/g;
const reference = /&(?:#\d+|#[xX][\dA-Fa-f]+|[A-Za-z][A-Za-z\d]*);/g;

/** The runs of a tree, each with its text. */
export function runsIn(tree: Node, source: string): Run[] {
  const runs: Run[] = [];
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    runs.push(runOf(node, source));
    return SKIP;
  });
  return runs;
}

function runOf(node: Node, source: string): Run {
  const { start, end } = extent(node);
  const written = source.slice(start, end);
  const blank = [...written].map((sign) => (sign === '\n' ? sign : hole.repeat(sign.length))).join('');
  let text = blank;
  let raw = blank;
  for (const { value, bare, ...leaf } of leaves(node, source)) {
    const at = leaf.start - start;
    const piece = source.slice(leaf.start, leaf.end);
    const put = (into: string, what: string) => into.slice(0, at) + what + into.slice(at + what.length);
    text = put(text, bare ? filled(piece, address) : withoutEscapes(piece, value));
    raw = put(raw, bare ? filled(piece, address) : piece);
  }
  return { node, start, text, raw };
}

/** A piece of plain text: where it is written, and what was read. `bare`: an address that became a link by itself. */
type Leaf = { start: number; end: number; value: string; bare: boolean };

function leaves(node: Node, source: string, bare = false): Leaf[] {
  if (node.type === 'text') return [{ ...extent(node), value: node.value, bare }];
  if (!('children' in node)) return [];
  const isBare = bare || (node.type === 'link' && source[extent(node).start] !== '[');
  const children: readonly Node[] = node.children;
  return children.flatMap((child, index) => {
    if (child.position) return leaves(child, source, isBare);
    // Where an address was found in a text, its pieces have no place of their own: they are told as one.
    if (index > 0 && !children[index - 1]?.position) return [];
    const next = children.findIndex((one, later) => later > index && one.position);
    const pieces = children.slice(index, next < 0 ? undefined : next);
    const before = children[index - 1];
    const after = children[next];
    const start = before ? extent(before).end : extent(node).start;
    const end = after ? extent(after).start : extent(node).end;
    return [{ start, end, value: pieces.map((piece) => textOf(piece)).join(''), bare: isBare }];
  });
}

/** An escaped sign is meant as itself, and a character reference was read when it is not in the value. */
function withoutEscapes(piece: string, value: string): string {
  return piece
    .replace(escaped, (found) => filled(found, hole))
    .replace(reference, (found) => (value.includes(found) ? found : filled(found, hole)));
}

function filled(text: string, sign: string): string {
  return text.replace(/[^\n]/g, sign);
}

export function extent(node: Node): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
