// `## Two lineages [#two-lineages]` becomes a heading with that id, and the mark disappears.
import type { Heading, Root, RootContent } from 'mdast';
import { headingParts } from '../heading';
import { replaceEach } from './walk';

export function headingIds() {
  return (tree: Root): void =>
    replaceEach<RootContent>(tree, (node) => {
      if (node.type === 'heading') moveId(node);
      return node;
    });
}

function moveId(heading: Heading): void {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  const { title, id } = headingParts(last.value);
  if (id === undefined) return;
  // What stands before the text, such as `code`, keeps the space that follows it.
  last.value = heading.children.length > 1 && /^\s/.test(last.value) && title !== '' ? ` ${title}` : title;
  heading.data = { ...heading.data, hProperties: { id } };
}
