// Each use of a term gets what only the whole text knows: an id for its definition, and its words as plain text.
import type { Root, RootContent } from 'mdast';
import { plain } from '../tree';
import { replaceEach } from './walk';

/** Adds the props `def` and `says`: components/mdx/term.tsx. */
export function terms() {
  return (tree: Root): void => {
    const uses = new Map<string, number>();
    replaceEach<RootContent>(tree, (node) => {
      if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return node;
      if (node.name !== 'Term') return node;
      const id = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id')?.value;
      if (typeof id !== 'string') return node;
      const use = (uses.get(id) ?? 0) + 1;
      uses.set(id, use);
      // No term has a dot in its name: `def-host.2` is nobody else's.
      const props = { def: `def-${id}${use > 1 ? `.${use}` : ''}`, says: plain(node).trim() };
      const added = Object.entries(props).map(([name, value]) => ({ type: 'mdxJsxAttribute' as const, name, value }));
      return { ...node, attributes: [...node.attributes, ...added] };
    });
  };
}
