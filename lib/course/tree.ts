// What can be asked of any node of a text's syntax tree, beyond what libraries answer.
import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

export type Node = Root | RootContent;

const withinLine = ['emphasis', 'strong', 'link', 'mdxJsxTextElement'];

/** The words a reader sees of a node that may hold several blocks, without listings; spaces part them. */
export function saidIn(node: Node): string {
  const said: string[] = [];
  visit(node, (one) => {
    if (one.type === 'text' || one.type === 'inlineCode') said.push(one.value);
    else if (!withinLine.includes(one.type)) said.push(' ');
  });
  return said.join('');
}
