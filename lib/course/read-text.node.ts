// What the rest of the code must know of a chapter's text: sections, words, uses of the vocabulary, skeleton, links.
import type { Heading } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { toString as textOf } from 'mdast-util-to-string';
import { byText } from '@/lib/base/by-text';
import type { Place } from '@/lib/problems/place';
import type { Problem } from '@/lib/problems/problem';
import { headingParts } from './heading';
import { parseMdx } from './mdx-tree.node';
import { textProblems } from './text-problems';
import { type Node, saidIn } from './tree';
import { isWord, wordCalled } from './vocabulary';
import type { ChapterText } from './words';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Reads a text. With problems, `text` still holds what could be understood. */
export const readText = byText(read);

function read(file: string, source: string): { text: ChapterText; problems: Problem[] } {
  const text: ChapterText = { file, source, sections: [], words: 0, uses: [], skeleton: [], listings: [], links: [] };
  const { tree, problem } = parseMdx(file, source);
  if (!tree) return { text, problems: [problem] };
  visit(tree, text);
  return { text, problems: textProblems(file, tree, source) };
}

/** By hand: a line ends after what is inside of it, and unist-util-visit only tells beginnings. */
function visit(node: Node, text: ChapterText): void {
  if (node.type === 'heading') addSection(node, text);
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') addUse(node, text);
  if (node.type === 'code') {
    const first = node.value.split('\n')[0] ?? '';
    const is = `\`\`\`${node.lang ?? ''}\n${node.value}`;
    text.skeleton.push({ is, shown: `the code block that begins with \`${first}\``, ...spot(node) });
    text.listings.push({ language: node.lang ?? '', ...spot(node) });
    say(node.value, text, 0);
  }
  if (node.type === 'link') text.links.push({ text: textOf(node), url: node.url, ...spot(node) });
  if (node.type === 'text' || node.type === 'inlineCode') say(node.value, text);
  if (node.type !== 'heading' && 'children' in node) for (const child of node.children) visit(child, text);
  if (['paragraph', 'tableCell', 'listItem', 'break'].includes(node.type)) say('\n', text);
}

function addSection(node: Heading, text: ChapterText): void {
  const { title, id = '' } = headingParts(textOf(node));
  const level = node.depth === 3 ? 3 : 2;
  text.sections.push({ id, title, level, text: '', ...spot(node) });
  text.skeleton.push({
    is: `${'#'.repeat(node.depth)} ${id}`,
    shown: `\`${'#'.repeat(node.depth)} … [#${id}]\``,
    ...spot(node),
  });
  say(`${title}\n`, text);
}

function addUse(node: Element, text: ChapterText): void {
  const word = node.name ?? '';
  if (!isWord(word)) return;
  const known: Record<string, string> = wordCalled(word).props;
  const props: Record<string, string> = Object.create(null);
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
    props[attribute.name] = attribute.value;
    if (known[attribute.name] === 'text') say(`${attribute.value}\n`, text);
  }
  const named = Object.entries(props).filter(([name]) => known[name] !== 'text');
  const shown = `<${[word, ...named.map(([name, value]) => `${name}="${value}"`)].join(' ')}>`;
  text.uses.push({
    word,
    props,
    text: saidIn(node).replace(/\s+/g, ' ').trim(),
    wordsBefore: text.words,
    ...spot(node),
  });
  text.skeleton.push({ is: shown, shown: `\`${shown}\``, ...spot(node) });
}

/** Adds what a reader reads to the open sections, and to the count. */
function say(words: string, text: ChapterText, counted = count(words)): void {
  text.words += counted;
  const last = text.sections.at(-1);
  if (!last) return;
  last.text += words;
  const parent = last.level === 3 ? text.sections.findLast(({ level }) => level === 2) : undefined;
  if (parent) parent.text += words;
}

function count(words: string): number {
  return words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function spot(node: Node): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
