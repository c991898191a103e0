// Program text in colours, made at build time: spans with a handful of classes, which listing.css dresses.
import type { Element, ElementContent, Root } from 'hast';
import sh from 'highlight.js/lib/languages/bash';
import c from 'highlight.js/lib/languages/c';
import diff from 'highlight.js/lib/languages/diff';
import dockerfile from 'highlight.js/lib/languages/dockerfile';
import go from 'highlight.js/lib/languages/go';
import ini from 'highlight.js/lib/languages/ini';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import python from 'highlight.js/lib/languages/python';
import rust from 'highlight.js/lib/languages/rust';
import typescript from 'highlight.js/lib/languages/typescript';
import asm from 'highlight.js/lib/languages/x86asm';
import yaml from 'highlight.js/lib/languages/yaml';
import { createLowlight } from 'lowlight';
import type { Language } from '../languages';

const grammars = {
  sh,
  c,
  json,
  yaml,
  asm,
  python,
  java,
  rust,
  go,
  javascript,
  typescript,
  dockerfile,
  ini,
  diff,
} satisfies Record<Exclude<Language, 'console' | 'text'>, unknown>;
// What a Dockerfile runs is in the language that its grammar calls so.
const lowlight = createLowlight({ ...grammars, bash: sh });

/** What the grammars tell apart → what a reader needs to tell apart. Everything else is ink, without a span. */
const shown: Record<string, string> = {
  'hljs-comment': 'comment',
  'hljs-string': 'string',
  'hljs-number': 'number',
  'hljs-keyword': 'keyword',
  'hljs-literal': 'keyword',
  'hljs-built_in': 'keyword',
  'hljs-type': 'keyword',
  'hljs-meta': 'keyword',
  'hljs-attr': 'keyword',
  'hljs-section': 'keyword',
  'hljs-regexp': 'string',
  'hljs-addition': 'string',
  'hljs-deletion': 'number',
};

/** The same text, with spans of the classes `comment`, `string`, `number` and `keyword`; as it is without a grammar. */
export function tokenSpans(language: string, listing: string): ElementContent[] {
  if (!lowlight.registered(language)) return [{ type: 'text', value: listing }];
  return plainer(lowlight.highlight(language, listing));
}

/** Renames the classes, takes away the spans that have none left, and joins the texts that then meet. */
function plainer({ children }: Root | Element, within = ''): ElementContent[] {
  const plain: ElementContent[] = [];
  for (const child of children) {
    if (child.type === 'element') plain.push(...renamed(child, within));
    if (child.type === 'text') plain.push(child);
  }
  return joinTexts(plain);
}

function renamed(span: Element, within: string): ElementContent[] {
  const names = [span.properties.className ?? []].flat().flatMap((name) => shown[String(name)] ?? []);
  const [name = ''] = names;
  const children = plainer(span, name || within);
  if (name === '' || name === within) return children;
  return [{ type: 'element', tagName: 'span', properties: { className: [name] }, children }];
}

function joinTexts(pieces: ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.type === 'text' && piece.type === 'text') last.value += piece.value;
    else joined.push(piece.type === 'text' ? { ...piece } : piece);
  }
  return joined;
}
