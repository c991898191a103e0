// GFM columns are aligned with `style=`, which a strict policy blocks: classes say the same.
import type { Element, Root, RootContent } from 'hast';
import { replaceEach } from './walk';

/** `align-left`, `align-center` and `align-right` on the cells. */
export function tableClasses() {
  return (tree: Root): void =>
    replaceEach<RootContent>(tree, (node) => {
      if (node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')) dress(node);
      return node;
    });
}

function dress(cell: Element): void {
  const { align, ...others } = cell.properties;
  if (typeof align === 'string') cell.properties = { ...others, className: [`align-${align}`] };
}
