// Source notes are numbered through a chapter, and the sentence before each one shows its number.
import type { PhrasingContent, Root, RootContent } from 'mdast';

type MdxJsxFlowElement = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;
type MdxJsxTextElement = Extract<RootContent, { type: 'mdxJsxTextElement' }>;
type Parent = { children: RootContent[] };

/**
 * Gives each `<Source>` its `number`, and ends the paragraph before it with `<Ref number>`.
 * `gathered`: the notes move to the end of the text, into one `<Notes>`.
 */
export function sourceNotes(place: 'in-place' | 'gathered') {
  const gather = place === 'gathered';
  return (tree: Root): void => {
    const found: MdxJsxFlowElement[] = [];
    number(tree, found, gather);
    if (gather && found.length > 0)
      tree.children.push({ type: 'mdxJsxFlowElement', name: 'Notes', attributes: [], children: found });
  };
}

function number(parent: Parent, found: MdxJsxFlowElement[], gather: boolean): void {
  const kept: RootContent[] = [];
  for (const node of parent.children) {
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Source') {
      found.push(node);
      const value = String(found.length);
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'number', value });
      refer(kept, value);
      if (gather) continue;
    } else if (node.type === 'mdxJsxFlowElement') number(node, found, gather);
    kept.push(node);
  }
  parent.children = kept;
}

/** At the end of what the note is about; a paragraph of its own when that has no text to end. */
function refer(before: RootContent[], value: string): void {
  const about = before.findLast((node) => !isSource(node) && !isAside(node));
  const text = about && lastText(about);
  const ref: MdxJsxTextElement = {
    type: 'mdxJsxTextElement',
    name: 'Ref',
    attributes: [{ type: 'mdxJsxAttribute', name: 'number', value }],
    children: [],
  };
  if (text) text.children.push(ref);
  else before.push({ type: 'paragraph', children: [ref] });
}

/** Where the reader stops reading a block: its last paragraph, or the last cell of a table. */
function lastText(node: RootContent): { children: PhrasingContent[] } | undefined {
  if (node.type === 'paragraph' || node.type === 'tableCell') return node;
  const last = 'children' in node ? node.children.at(-1) : undefined;
  return last && node.type !== 'heading' ? lastText(last) : undefined;
}

function isSource(node: RootContent): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Source';
}

function isAside(node: RootContent): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Aside';
}
