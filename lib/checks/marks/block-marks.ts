// What becomes a list, a quotation, a listing or an emphasis though nobody meant it, and listings that are not closed.
import type { Code, Emphasis, List, Parent, Strong } from 'mdast';
import type { Mark } from './mark';
import { extent, type Node } from './run';

/** The marks of a node, whose neighbours are `siblings`. */
export function blockMarks(node: Node, siblings: readonly Node[], source: string): Mark[] {
  if (node.type === 'list') return listMarks(node, siblings, source);
  if (node.type === 'blockquote') return quoteMarks(node, source);
  if (node.type === 'code') return codeMarks(node, source);
  if (node.type === 'emphasis' || node.type === 'strong') return emphasisMarks(node, source);
  if (node.type === 'link') return linkMarks(node.url, extent(node).start, source);
  if (node.type === 'inlineCode') return inlineCodeMarks(node.value, extent(node), source);
  return [];
}

function listMarks(list: List, siblings: readonly Node[], source: string): Mark[] {
  const at = extent(list).start;
  const marker = /^(?:[-*+]|\d+[.)])/.exec(source.slice(at))?.[0] ?? '';
  if (list.ordered && list.children.length === 1 && (list.start ?? 1) > 1 && !goesOn(list, siblings))
    return [
      {
        at,
        what: `\`${marker}\` begins a numbered list here.`,
        fix: `For a sentence that begins with a number, write \`${marker.slice(0, -1)}\\${marker.slice(-1)}\`, or begin with a word.`,
      },
    ];
  if (marker === '+')
    return [{ at, what: '`+` begins a list here.', fix: 'Items begin with `- `; for the sign itself write `\\+`.' }];
  if (!list.ordered && list.children.length === 1 && isGlued(list, siblings))
    return [
      {
        at,
        what: `\`${marker}\` at the beginning of this line begins a list.`,
        fix: `For the sign itself write \`\\${marker}\`; a list has an empty line before.`,
      },
    ];
  return [];
}

/** A list goes on after a listing: `1.` … `2.` */
function goesOn(list: List, siblings: readonly Node[]): boolean {
  const before = siblings.slice(0, siblings.indexOf(list)).findLast((node) => node.type === 'list' && node.ordered);
  return before?.type === 'list' && (before.start ?? 1) + before.children.length === list.start;
}

/** Right under a paragraph, without an empty line. */
function isGlued(node: Node, siblings: readonly Node[]): boolean {
  const before = siblings[siblings.indexOf(node) - 1];
  return before?.type === 'paragraph' && before.position?.end.line === (node.position?.start.line ?? 0) - 1;
}

function quoteMarks(quote: Parent & { type: 'blockquote' }, source: string): Mark[] {
  const at = extent(quote as Node).start;
  if (!/^>\s*[\d=]/.test(source.slice(at))) return [];
  return [
    { at, what: '`>` at the beginning of this line begins a quotation.', fix: 'For the sign itself write `\\>`.' },
  ];
}

function codeMarks(code: Code, source: string): Mark[] {
  const { start, end } = extent(code);
  const written = source.slice(start, end);
  const fence = /^(`{3,}|~{3,})/.exec(written)?.[0];
  if (fence === undefined)
    return [
      {
        at: start + (/^\s*/.exec(written)?.[0].length ?? 0),
        what: 'Four spaces or more make a listing of this line.',
        fix: 'Remove them; a listing stands between two lines of three backticks.',
      },
    ];
  const last =
    written
      .split('\n')
      .at(-1)
      ?.replace(/^[\s>]*/, '') ?? '';
  if (!written.includes('\n') || !last.startsWith(fence))
    return [
      {
        at: start,
        what: 'This listing is never closed, and swallows what follows.',
        fix: `End it with a line of ${fenceCalled(fence)} alone.`,
      },
    ];
  if (code.meta)
    return [
      {
        at: start,
        what: `After the language of a listing nothing is read, and there is \`${code.meta}\`.`,
        fix: 'Remove it; a caption is `<Listing caption="…">`.',
      },
    ];
  return [];
}

/** Backticks cannot stand between backticks. */
function fenceCalled(fence: string): string {
  if (fence.startsWith('~')) return `\`${fence}\``;
  return `${['three', 'four', 'five'][fence.length - 3] ?? fence.length} backticks`;
}

function emphasisMarks(node: Emphasis | Strong, source: string): Mark[] {
  const { start, end } = extent(node);
  const sign = source[start] ?? '';
  const isProduct = /[\d)]/.test(source[start - 1] ?? '') && /[\d(]/.test(source[end] ?? '');
  if (isProduct)
    return [
      {
        at: start,
        what: `\`${sign}\` between numbers is taken for emphasis.`,
        fix: 'Write `×`, or put the computation between backticks.',
      },
    ];
  const written = source.slice(start, end);
  if (/^__\w+__$/.test(written))
    return [
      {
        at: start,
        what: `\`${written}\` is taken for strong emphasis.`,
        fix: 'A name stands between backticks; strong emphasis is `**word**`.',
      },
    ];
  return [];
}

function linkMarks(url: string, at: number, source: string): Mark[] {
  if (source[at] === '[' || !/^(mailto|xmpp):/.test(url)) return [];
  return [
    {
      at,
      what: `This becomes a link that writes to "${url.replace(/^\w+:/, '')}".`,
      fix: 'If it is no mail address, put it between backticks.',
    },
  ];
}

function inlineCodeMarks(value: string, { start, end }: { start: number; end: number }, source: string): Mark[] {
  const written = source.slice(start, end);
  if (/^`{3}/.test(written) && written.includes('\n'))
    return [
      {
        at: start,
        what: 'A listing stands inside a sentence, and is read as `code`.',
        fix: 'Three backticks stand at the beginning of a line, with an empty line before.',
      },
    ];
  const sign = /&(?:lt|gt|amp|quot|nbsp|#\d+);/.exec(value)?.[0];
  if (sign === undefined) return [];
  return [
    {
      at: start + written.indexOf(sign),
      what: `Between backticks, \`${sign}\` is shown as it is written.`,
      fix: 'Type the sign itself: nothing is read there.',
    },
  ];
}
