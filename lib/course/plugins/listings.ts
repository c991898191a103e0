// Listings: reachable by the keyboard, as they may scroll; in a console, the prompt, the command and the output are told apart.
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { replaceEach } from './walk';

export function listings() {
  return (tree: Root): void =>
    replaceEach<RootContent>(tree, (node) => {
      if (node.type !== 'element' || node.tagName !== 'pre') return node;
      node.properties = { ...node.properties, tabIndex: 0 };
      for (const child of node.children) if (isConsole(child)) child.children = consoleSpans(textOf(child));
      return node;
    });
}

/**
 * Spans with the classes `prompt`, `command` and `output`, one line after the other.
 * A command that ends with `\` goes on in the next line.
 */
export function consoleSpans(listing: string): ElementContent[] {
  let goesOn = false;
  return listing
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line, index) => {
      const newLine: ElementContent[] = index === 0 ? [] : [{ type: 'text', value: '\n' }];
      const [, prompt, command] = /^([$#] )(.*)$/.exec(line) ?? [];
      const spans =
        prompt !== undefined && command !== undefined
          ? [span('prompt', prompt), span('command', command)]
          : [span(goesOn ? 'command' : 'output', line)];
      goesOn = (goesOn || prompt !== undefined) && line.endsWith('\\');
      return [...newLine, ...spans];
    });
}

function isConsole(node: ElementContent): node is Element {
  if (node.type !== 'element' || node.tagName !== 'code') return false;
  const { className } = node.properties;
  return Array.isArray(className) && className.includes('language-console');
}

function textOf(node: Element): string {
  return node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function span(className: string, value: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: [className] },
    children: [{ type: 'text', value }],
  };
}
