// Plain text in a row is one element, with the number of lines that it may take. Source notes stay outside, because they float beside
// what comes after them; so do headings, which say where the reader is.
import type { Element, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

const plain = ['p', 'ul', 'ol', 'blockquote'];

const charactersOfALine = 74;
/** Of what parts two blocks, in lines. */
const gapLines = 0.5;
/** What is said of the height of a stretch, in lines, is one of these: what one has scrolled to must hardly move. */
const heights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 24, 28, 32, 40, 48];

/** Puts plain blocks that follow each other into a `<div class="stretch">`; its `data-lines` is one of `heights`. */
export function stretches() {
  return (tree: Root): void => {
    tree.children = runsOf(tree.children).flatMap((run) =>
      run.some(isPlain) ? [stretch(run), ...spaceAfter(run)] : run,
    );
  };
}

/** Plain blocks with the line ends between them, or anything else, one by one. */
function runsOf(nodes: readonly RootContent[]): RootContent[][] {
  const runs: RootContent[][] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (last?.some(isPlain) && (isPlain(node) || node.type === 'text')) last.push(node);
    else runs.push([node]);
  }
  return runs;
}

function isPlain(node: RootContent): node is Element {
  return node.type === 'element' && plain.includes(node.tagName);
}

function stretch(run: readonly RootContent[]): Element {
  const children = run
    .slice(0, run.findLastIndex(isPlain) + 1)
    .filter((node) => node.type === 'element' || node.type === 'text');
  const blocks = children.filter(isPlain);
  const lines = blocks.flatMap(linesOf).reduce((sum, one) => sum + one, gapLines * (blocks.length - 1));
  const dataLines = heights.findLast((height) => height <= lines + 0.5) ?? heights[0];
  return { type: 'element', tagName: 'div', properties: { className: ['stretch'], dataLines }, children };
}

/** Of a paragraph, or of each entry of a list. */
function linesOf(block: Element): number[] {
  const entries = block.children.filter((child) => child.type === 'element' && child.tagName === 'li');
  return (entries.length > 0 ? entries : [block]).map((one) => Math.ceil(textOf(one).length / charactersOfALine));
}

function spaceAfter(run: readonly RootContent[]): RootContent[] {
  return run.slice(run.findLastIndex(isPlain) + 1);
}
