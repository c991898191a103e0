// An option of a command stays in one piece: `--pid` is not broken after its hyphens.
import type { Root, RootContent } from 'hast';
import { replaceEach } from './walk';

const longest = 30;

export function flags() {
  return (tree: Root): void =>
    replaceEach<RootContent>(tree, (node) => {
      if (node.type !== 'element' || node.tagName !== 'code' || node.properties.className) return node;
      const [only] = node.children;
      if (only?.type === 'text' && only.value.startsWith('-') && only.value.length <= longest)
        node.properties = { ...node.properties, className: ['flag'] };
      return node;
    });
}
