// Small things that can be asked of any node of a text's syntax tree.
import type { Root, RootContent } from 'mdast';

export type Node = Root | RootContent;

/** The nodes inside a node; none for a leaf. */
export function childrenOf(node: Node): RootContent[] {
  return 'children' in node ? node.children : [];
}

const runs = ['paragraph', 'heading', 'emphasis', 'strong', 'link', 'mdxJsxTextElement', 'tableCell'];

/** The text a reader sees of a node, without code blocks. */
export function plain(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return childrenOf(node)
    .map(plain)
    .join(runs.includes(node.type) ? '' : ' ');
}
