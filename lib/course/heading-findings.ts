// What is wrong with a heading: its level, its title, and the id at its end.
import type { Heading } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { namePattern } from '@/lib/base/name-pattern';
import { headingParts } from './heading';
import type { Finding } from './text-problems';

export function headingFindings(heading: Heading, source: string): Finding[] {
  const { depth } = heading;
  const written = textOf(heading);
  if (source[heading.position?.start.offset ?? 0] !== '#') return [underlined(source, heading)];
  if (depth === 1)
    return [{ what: 'A text has no `#` title: the title comes from chapter.yaml.', fix: 'Begin with `##`.' }];
  if (depth > 3)
    return [{ what: `There are two levels of headings, and this is level ${depth}.`, fix: 'Use `##` or `###`.' }];
  const { id, title } = headingParts(written);
  if (id === undefined) return [withoutId(written)];
  if (title === '') return [{ what: 'The heading has no title.', fix: `Write it before \`[#${id}]\`.` }];
  if (!endsWithMark(heading))
    return [
      {
        what: `The id "${id}" stands inside of what is emphasised.`,
        fix: `Put \`[#${id}]\` after it, at the end of the line.`,
      },
    ];
  if (namePattern.test(id)) return [];
  return [{ what: `The heading id "${id}" is not a name.`, fix: 'Use lower-case letters, digits and hyphens.' }];
}

/** A line of `---` or `===` below a text makes a heading of it. */
function underlined(source: string, { position }: Heading): Finding {
  const end = source.slice(0, position?.end.offset).trimEnd().at(-1);
  return {
    what: `The line of \`${end}\` below makes a heading of this text.`,
    fix: 'Leave an empty line between them, or write the heading as `## Title [#id]`.',
  };
}

function withoutId(written: string): Finding {
  if (written.trim() === '') return { what: 'The heading is empty.', fix: 'Write `## Title [#id]`, or remove it.' };
  const inside = /\[#[^\]]*\]/.exec(written)?.[0];
  if (inside !== undefined)
    return { what: `The id ${inside} is not at the end of the heading.`, fix: 'Put it last, after a space.' };
  const [meant, ...names] = /(?:\[([a-z0-9-]+)\]|\(#([a-z0-9-]+)\)|\{#([a-z0-9-]+)\})\s*$/.exec(written) ?? [];
  if (meant !== undefined)
    return {
      what: `"${meant.trim()}" is not how the id of a heading is written.`,
      fix: `Write \`[#${names.find((name) => name !== undefined)}]\`.`,
    };
  return {
    what: `The heading "${written.trim()}" has no id.`,
    fix: 'Add one that both languages share at its end: `[#short-name]`.',
  };
}

/** Whether the mark of the id is plain text at the end, where plugins/heading-ids.ts looks for it. */
function endsWithMark({ children }: Heading): boolean {
  const last = children.at(-1);
  return last?.type === 'text' && headingParts(last.value).id !== undefined;
}
