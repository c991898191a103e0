// Listings: in a console, the prompt, the command and the output are told apart; program text is coloured.
import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { isWideCode } from '@/lib/base/wide-code';
import { tokenSpans } from './token-spans';

/** Each `pre` also says its place in the text, `data-listing`, its language, `data-lang`, and whether it wants more room than
 * the text has, by the class `wide`: components/mdx/listing.tsx. */
export function listings() {
  return (tree: Root): void => {
    let count = 0;
    visit(tree, { tagName: 'pre' }, (node: Element) => {
      count++;
      const [code] = node.children;
      const language = code?.type === 'element' ? languageOf(code) : '';
      node.properties = { ...node.properties, dataListing: String(count), dataLang: language };
      if (code?.type !== 'element') return;
      const listing = textOf(code).replace(/\n$/, '');
      if (isWideCode(listing)) node.properties.className = ['wide'];
      code.children = spans(language, listing);
    });
  };
}

function spans(language: string, listing: string): ElementContent[] {
  return language === 'console' ? consoleSpans(listing) : tokenSpans(language, listing);
}

/**
 * Spans with the classes `prompt`, `command` and `output`, one line after the other.
 * A command that ends with `\` goes on in the next line.
 */
export function consoleSpans(listing: string): ElementContent[] {
  let goesOn = false;
  return listing.split('\n').flatMap((line, index) => {
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

function languageOf({ properties: { className } }: Element): string {
  const classes = Array.isArray(className) ? className.map(String) : [];
  return classes.flatMap((name) => /^language-(.+)$/.exec(name)?.[1] ?? [])[0] ?? '';
}

function span(className: string, value: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: [className] },
    children: [{ type: 'text', value }],
  };
}
