// `## Two lineages [#two-lineages]` becomes a heading with that id, and the mark disappears.
import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { headingParts } from '../heading';

export function headingIds() {
  return (tree: Root): void => visit(tree, 'heading', moveId);
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
