// Turns the Markdown of small texts (stems, options, rationales) into the HTML of rich.ts, at build time.
import type { BlockContent, DefinitionContent, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Locale } from './locales';
import { joined, linked, noText, type RichText, richText, tagged } from './rich';
import { typography, typographyAfter } from './typography';

type Content = BlockContent | DefinitionContent | RootContent;

/**
 * Paragraphs, fenced code and bullet lists; inside them code, emphasis, strong and links.
 * @throws Error naming the Markdown construct that small texts do not have (a heading, a table, an image…).
 */
export function blocks(markdown: string, locale: Locale): RichText {
  return joined(...parseBlocks(markdown).children.map((node) => block(node, locale)));
}

// A run of text begins no list, title or quote: "1968. …" is a sentence.
const onlyInline = {
  disable: {
    null: [
      'list',
      'headingAtx',
      'setextUnderline',
      'thematicBreak',
      'blockQuote',
      'codeIndented',
      'codeFenced',
      'htmlFlow',
    ],
  },
};

/** The syntax tree of a text that may have several blocks. */
export function parseBlocks(markdown: string): Root {
  return fromMarkdown(markdown);
}

/** The syntax tree of one run of text. */
export function parseInline(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [onlyInline] });
}

/** One run of text, such as an option. @throws Error if there is more than one paragraph. */
export function inline(markdown: string, locale: Locale): RichText {
  const [first, ...others] = parseInline(markdown).children;
  if (!first) return noText;
  if (first.type !== 'paragraph' || others.length > 0) throw new Error('one paragraph is expected here');
  return run(first.children, locale);
}

function block(node: Content, locale: Locale): RichText {
  if (node.type === 'paragraph') return tagged('p', run(node.children, locale));
  if (node.type === 'code') return tagged('pre', tagged('code', richText(node.value)));
  if (node.type === 'list' && node.ordered) throw new Error('a numbered list cannot be used in a small text');
  if (node.type === 'list')
    return tagged(
      'ul',
      ...node.children.map((item) => tagged('li', ...item.children.map((part) => inItem(part, locale)))),
    );
  throw new Error(`"${node.type}" cannot be used in a small text`);
}

function inItem(node: Content, locale: Locale): RichText {
  if (node.type === 'paragraph') return run(node.children, locale);
  throw new Error(`"${node.type}" cannot be used in a list of a small text`);
}

function run(nodes: PhrasingContent[], locale: Locale): RichText {
  return joined(...nodes.map((node, index) => phrase(node, locale, index > 0)));
}

function phrase(node: PhrasingContent, locale: Locale, goesOn: boolean): RichText {
  if (node.type === 'text')
    return richText((goesOn ? typographyAfter : typography)(node.value.replace(/\s*\n\s*/g, ' '), locale));
  if (node.type === 'inlineCode') return tagged('code', richText(node.value));
  if (node.type === 'emphasis') return tagged('em', run(node.children, locale));
  if (node.type === 'strong') return tagged('strong', run(node.children, locale));
  if (node.type === 'link' && !/^https?:/.test(node.url)) {
    // The page of answers shows the same text one level deeper, and the build does not see addresses in an island's props.
    throw new Error(`a link inside the course ("${node.url}") cannot be used in a small text`);
  }
  if (node.type === 'link') return linked(node.url, run(node.children, locale));
  throw new Error(`"${node.type}" cannot be used in a small text`);
}
