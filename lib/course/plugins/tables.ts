// GFM columns are aligned with `style=`, which a strict policy blocks: classes say the same. Tables also say what a style
// cannot see: that they want more room than the text, or that a phone should show each of their rows as a list.
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** From so many columns on, a phone would cut a table. */
const stackedFrom = 3;
/** As many characters stand beside each other in the column of text. */
const columnHolds = 100;

/**
 * `align-left`, `align-center` and `align-right` on the cells. On a table of three columns or more `stacks`, and what heads
 * each cell in its `data-head`; `wide` on one whose longest cells, side by side, are wider than the text.
 */
export function tables() {
  return (tree: Root): void =>
    visit(tree, 'element', (node) => {
      if (node.tagName === 'td' || node.tagName === 'th') align(node);
      if (node.tagName === 'table') describe(node);
    });
}

function align(cell: Element): void {
  const { align: side, ...others } = cell.properties;
  if (typeof side === 'string') cell.properties = { ...others, className: [`align-${side}`] };
}

function describe(table: Element): void {
  const [head = [], ...body] = rowsOf(table);
  if (head.length < stackedFrom) return;
  const headings = head.map(textOf);
  for (const row of body) {
    row.forEach((cell, column) => {
      const heading = headings[column];
      if (heading && column > 0) cell.properties = { ...cell.properties, dataHead: heading };
    });
  }
  const longest = headings.map((_, column) =>
    Math.max(...[head, ...body].map((row) => (row[column] ? textOf(row[column]).length : 0))),
  );
  const isWide = longest.reduce((sum, length) => sum + length, 0) > columnHolds;
  table.properties = { ...table.properties, className: ['stacks', ...(isWide ? ['wide'] : [])] };
}

function rowsOf(table: Element): Element[][] {
  return elementsIn(table)
    .flatMap(elementsIn)
    .map((row) => elementsIn(row));
}

function elementsIn({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}
