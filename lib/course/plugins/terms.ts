// Each use of a term gets what only the whole text knows: an id for its definition, and its words as plain text.
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** Adds the props `def` and `says`: components/mdx/term.tsx. */
export function terms() {
  return (tree: Root): void => {
    const uses = new Map<string, number>();
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
      if (node.name !== 'Term') return;
      const id = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id')?.value;
      if (typeof id !== 'string') return;
      const use = (uses.get(id) ?? 0) + 1;
      uses.set(id, use);
      // No term has a dot in its name: `def-host.2` is nobody else's.
      const props = { def: `def-${id}${use > 1 ? `.${use}` : ''}`, says: textOf(node).trim() };
      for (const [name, value] of Object.entries(props)) {
        node.attributes.push({ type: 'mdxJsxAttribute', name, value });
      }
    });
  };
}
