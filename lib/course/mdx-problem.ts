// The MDX parser speaks to programmers; this says the same to authors, at the place where they can mend it.
import { offsetAt, placeAt } from '@/lib/problems/offsets';
import type { Place } from '@/lib/problems/place';
import type { Problem } from '@/lib/problems/problem';
import { braceFinding, openBrace } from './braces';
import { swallowed, unclosedTag } from './unclosed-tag';
import { unreadableTag } from './unreadable-tag';

/** What is wrong, what to do, and where, if not where the parser stopped. */
export type Saying = { what: string; fix: string; offset?: number };

type Ask = { match: RegExpExecArray; source: string; offset: number };
type Rule = { found: RegExp; say: (ask: Ask) => Saying };

const rules: Rule[] = [
  {
    found: /^Expected a closing tag for `<([^`>]*)>`(?:.*before the end of `(\w+)`)?/,
    say: ({ match: [, name = '', within], source, offset }) => unclosedTag(name, source, offset, within),
  },
  {
    found: /^Unexpected closing tag `<\/([^`>]*)>`, expected corresponding closing tag for `<([^`>]*)>`/,
    say: ({ match: [, closed, open = ''], source, offset }) =>
      swallowed(open, source, offset) ?? {
        what: `\`</${closed}>\` closes \`<${open}>\`.`,
        fix: `Close \`<${open}>\` first.`,
      },
  },
  {
    found: /^Expected the closing tag `<([^`]*)>`/,
    say: ({ match: [, name] }) => ({
      what: `\`<${name}>\` closes what was opened outside of this paragraph, list or emphasis.`,
      fix: 'Open and close a word in the same one.',
    }),
  },
  {
    found: /^Unexpected closing slash `\/` in tag, expected an open tag first/,
    say: () => ({ what: 'A closing tag has no opening one.', fix: 'Remove it, or open the word before.' }),
  },
  {
    found: /in closing tag, expected the end of the tag/,
    say: () => ({ what: 'A closing tag holds nothing but its name.', fix: 'Write it like `</Note>`.' }),
  },
  {
    found: /^Could not parse import\/exports|only import\/exports are supported/,
    say: ({ source, offset }) => ({
      what: 'A line that begins with `import` or `export` is read as program code.',
      fix: 'Begin the sentence with another word, or put the command between backticks.',
      offset: moduleLine(source, offset),
    }),
  },
  {
    found: /^Unexpected lazy line/,
    say: () => ({
      what: 'This line falls out of the list or quotation in which a tag or a brace is open.',
      fix: 'Give it the indentation (or the `>`) of the lines above, or close first what is open.',
    }),
  },
  {
    found: /spread/,
    say: ({ source, offset }) => ({
      what: 'A prop is in braces.',
      fix: 'Write it as `name="text"`.',
      offset: openBrace(source, offset),
    }),
  },
  {
    found: /in expression, expected a corresponding closing brace/,
    say: ({ source, offset }) => neverClosed(source, openBrace(source, offset)),
  },
  {
    found: /^Could not parse expression/,
    say: ({ source, offset }) => {
      const brace = openBrace(source, offset);
      return { ...braceFinding(source, brace), offset: brace };
    },
  },
  {
    found: /^Unexpected (?:end of file|character `(.+?)` \()/,
    say: ({ match: [, character], source, offset }) => unreadableTag(character, source, offset),
  },
];

/** Makes a problem of what the MDX parser or compiler threw; its own words are never shown. */
export function mdxProblem(file: string, source: string, error: unknown): Problem {
  const { message, place } = thrown(error);
  const offset = place ? offsetAt(source, place) : 0;
  const { what, fix, offset: better } = sayingFor(message, source, offset);
  const told = better === undefined ? (place ?? { line: 1, column: 1 }) : placeAt(source, better);
  return { file, ...told, level: 'error', what, fix };
}

function sayingFor(message: string, source: string, offset: number): Saying {
  for (const { found, say } of rules) {
    const match = found.exec(message);
    if (match) return say({ match, source, offset });
  }
  return {
    what: 'The text cannot be read from here on.',
    fix: 'Look for a `<`, a `{` or a listing that is opened and not closed.',
  };
}

/** Errors have a place beside them; about two tags, the message names the one that was opened: "(3:1-3:17)". */
function thrown(error: unknown): { message: string; place?: Place } {
  if (!(error instanceof Error)) return { message: '' };
  const message = 'reason' in error && typeof error.reason === 'string' ? error.reason : error.message;
  const [, line, column] = /^(?:Expected a|Unexpected) closing tag.* \((\d+):(\d+)(?:-\d+:\d+)?\)/.exec(message) ?? [];
  if (line !== undefined) return { message, place: { line: Number(line), column: Number(column) } };
  if ('line' in error && typeof error.line === 'number') {
    const across = 'column' in error && typeof error.column === 'number' ? error.column : 1;
    return { message, place: { line: error.line, column: across } };
  }
  return { message };
}

function neverClosed(source: string, brace: number): Saying {
  const { what, fix } = braceFinding(source, brace);
  const isPlain = what.startsWith('Braces');
  return { what: isPlain ? 'The brace that is opened here is never closed.' : what, fix, offset: brace };
}

/** The last line before an offset that begins as a module of a program does. */
function moduleLine(source: string, offset: number): number {
  const lines = [...source.slice(0, offset + 1).matchAll(/^(?:import|export)\b/gm)];
  return lines.at(-1)?.index ?? offset;
}
