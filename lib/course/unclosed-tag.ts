// A tag that is opened and never closed: what its author meant decides what is said.
import { nearest } from '@/lib/problems/nearest';
import { htmlFinding, isHtml } from './html-tags';
import type { Saying } from './mdx-problem';
import { isWord, wordCalled, wordNames } from './vocabulary';

/** @param offset where the tag begins. @param within what ends before the tag is closed, as the parser calls it. */
export function unclosedTag(name: string, source: string, offset: number, within?: string): Saying {
  if (isHtml(name)) return htmlFinding(name);
  if (!isWord(name)) {
    const near = nearest(name, wordNames);
    const fix = near === undefined ? 'If it is code, put it between backticks.' : `Did you mean \`<${near}>\`?`;
    return { what: `\`<${name}>\` is not a word of this course.`, fix };
  }
  const tag = /^<[^>]*>/.exec(source.slice(offset))?.[0] ?? `<${name}>`;
  if (wordCalled(name).holds === 'nothing')
    return {
      what: `\`<${name}>\` holds no text, and its tag is not ended.`,
      fix: `Write a slash before the last sign: \`${tag.replace(/\s*>$/, ' />')}\`.`,
    };
  const listing = swallowed(name, source, offset);
  if (listing) return listing;
  const around = within === undefined ? undefined : constructs[within];
  if (around && source.indexOf(`</${name}>`, offset) > 0 && source.indexOf(`<${name}`, offset + 1) < 0)
    return {
      what: `\`<${name}>\` is opened in ${around} and closed outside of it.`,
      fix: 'Open and close it in the same one.',
    };
  return {
    what: `\`<${name}>\` is opened and never closed.`,
    fix: `Write \`</${name}>\` at its end, with blank lines around the content of a box.`,
  };
}

/** A listing without its end, which has taken the closing tag for a line of its own. */
export function swallowed(name: string, source: string, offset: number): Saying | undefined {
  const fence = openFence(source, offset, name);
  if (fence === undefined) return undefined;
  return {
    what: `The listing in \`<${name}>\` is never closed, and swallows what follows.`,
    fix: 'End it with a line of three backticks.',
    offset: fence,
  };
}

/** What a tag may be opened in, in the words of authors. */
const constructs: Record<string, string> = {
  paragraph: 'a paragraph',
  emphasis: 'an emphasis',
  strong: 'an emphasis',
  heading: 'a heading',
  link: 'a link',
  listItem: 'an item of a list',
  list: 'a list',
  blockquote: 'a quotation',
  tableCell: 'a cell of a table',
};

/** Where a listing begins that has no end before the closing tag. */
function openFence(source: string, offset: number, name: string): number | undefined {
  const end = source.indexOf(`</${name}>`, offset);
  if (end < 0) return undefined;
  const fences = [...source.slice(offset, end).matchAll(/^[^\S\n]*(?=`{3}|~{3})/gm)];
  const last = fences.at(-1);
  return last && fences.length % 2 === 1 ? offset + last.index + last[0].length : undefined;
}
