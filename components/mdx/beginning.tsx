import { isValidElement, type ReactNode } from 'react';

/** The first words of what an author wrote, without their form. */
export function beginning(written: ReactNode, howMany: number): string {
  return plain(written)
    .trim()
    .split(/[ \n]+/)
    .slice(0, howMany)
    .join(' ')
    .replace(/[\s.,;:…\u2014-]+$/, '');
}

function plain(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(plain).join('');
  return isValidElement<{ children?: ReactNode }>(node) ? plain(node.props.children) : '';
}
