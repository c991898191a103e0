// An option of a command stays in one piece: `--pid` is not broken after its hyphens.
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { isFlag } from '@/lib/base/is-flag';

export function flags() {
  return (tree: Root): void =>
    visit(tree, { tagName: 'code' }, (node: Element) => {
      const [only] = node.children;
      if (node.properties.className || only?.type !== 'text' || !isFlag(only.value)) return;
      node.properties = { ...node.properties, className: ['flag'] };
    });
}
