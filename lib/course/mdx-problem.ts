// The MDX parser speaks to programmers; this says the same to authors.
import type { Problem } from '@/lib/problems/problem';

type Saying = { found: RegExp; say: (match: RegExpExecArray) => { what: string; fix: string } };

const sayings: Saying[] = [
  {
    found: /Expected a closing tag for `<(\w+)>`/,
    say: ([, name]) => ({
      what: `\`<${name}>\` is opened and never closed.`,
      fix: `Write \`</${name}>\` at its end, with blank lines around the content of a box.`,
    }),
  },
  {
    found: /Unexpected closing tag `<\/(\w+)>`, expected corresponding closing tag for `<(\w+)>`/,
    say: ([, closed, open]) => ({ what: `\`</${closed}>\` closes \`<${open}>\`.`, fix: `Close \`<${open}>\` first.` }),
  },
  {
    found: /Unexpected closing slash `\/` in tag, expected an open tag first/,
    say: () => ({ what: 'A closing tag has no opening one.', fix: 'Remove it, or open the word before.' }),
  },
  {
    found: /Could not parse import\/exports with acorn/,
    say: () => ({
      what: 'A line that begins with `import` or `export` is read as program code.',
      fix: 'Begin the sentence with another word.',
    }),
  },
  {
    found: /Could not parse expression with acorn/,
    say: () => ({
      what: 'Braces hold program code, and a chapter has none.',
      fix: 'Write text; for the sign `{` itself, put it between backticks.',
    }),
  },
  {
    found: /Unexpected character `!`/,
    say: () => ({ what: '`<!` begins an HTML comment.', fix: 'Write a comment as `{/* … */}`.' }),
  },
  {
    found: /Unexpected character `(.+?)` .*(before name|in name|after name|before attribute name)/,
    say: ([, character]) => ({
      what: `After \`<\` a word of the course is expected, and there is \`${character}\`.`,
      fix: 'For the sign itself, write `&lt;` or put it between backticks.',
    }),
  },
  {
    found: /Unexpected character `(.+?)`/,
    say: ([, character]) => ({
      what: `\`${character}\` is not expected inside a tag.`,
      fix: 'Props are written `name="text"`.',
    }),
  },
  {
    found: /Unexpected end of file/,
    say: () => ({
      what: 'The file ends inside a tag or braces.',
      fix: 'Close what is open here; for the sign `{` itself, put it between backticks.',
    }),
  },
];

/** Makes a problem of what the MDX parser or compiler threw. */
export function mdxProblem(file: string, error: unknown): Problem {
  const { message, line, column } = placeOf(error);
  const match = sayings
    .map(({ found, say }) => ({ match: found.exec(message), say }))
    .find((one) => one.match !== null);
  const saying = match?.match ? match.say(match.match) : { what: `The text cannot be read: ${message}.`, fix: '' };
  return { file, ...(line === undefined ? {} : { line, column: column ?? 1 }), level: 'error', ...saying };
}

/** Parsers throw messages with a place, or write it in the message: "(3:1-3:17)". */
function placeOf(error: unknown): { message: string; line?: number; column?: number } {
  if (!(error instanceof Error)) return { message: String(error) };
  const message = 'reason' in error && typeof error.reason === 'string' ? error.reason : error.message;
  const [written = '', line, column] = / ?\((\d+):(\d+)(?:-\d+:\d+)?\)/.exec(message) ?? [];
  const inside = line === undefined ? {} : { line: Number(line), column: Number(column) };
  const beside = 'line' in error && typeof error.line === 'number' ? { line: error.line } : {};
  const across = 'column' in error && typeof error.column === 'number' ? { column: error.column } : {};
  const first = message.replace(written, '').split('\n')[0] ?? '';
  return { message: first.replace(/\.$/, ''), ...beside, ...across, ...inside };
}
