// Signs that YAML keeps for itself at the beginning of a value: `&name`, `*name`, `!tag`, `? `, and `%` at that of a line.
// It drops them, or what follows, without a word, so a text that begins with one would lose it. A course has no use for them.
import { CST, Lexer } from 'yaml';
import type { Place } from './place';
import type { Problem } from './problem';

const signs = ['anchor', 'alias', 'tag', 'explicit-key-ind', 'directive-line'];

/** Every such sign, at its place. */
export function signProblems(file: string, text: string, at: (offset: number) => Place): Problem[] {
  return tokensOf(text)
    .filter(({ type }) => signs.includes(type ?? ''))
    .map(({ type, written, offset, inFlow }): Problem => {
      const common = { file, ...at(offset), level: 'error' as const };
      if (type === 'directive-line') {
        const what = 'A line that begins with "%" is an instruction for YAML.';
        return { ...common, what, fix: 'Put the text that begins here between double quotes, or remove the line.' };
      }
      const what = `The text begins with "${written[0]}", which YAML keeps for itself.`;
      return { ...common, what, fix: `Put the text between double quotes${quoted(text, offset, inFlow)}` };
    });
}

/** Whether an offset stands in a comment. */
export function commentsIn(text: string): (offset: number) => boolean {
  const comments = tokensOf(text).filter(({ type }) => type === 'comment');
  return (offset) => comments.some((one) => one.offset <= offset && offset < one.offset + one.written.length);
}

/** `: "&ptr est une adresse"`, where it is plain what the whole text is. */
function quoted(text: string, offset: number, inFlow: boolean): string {
  const line = /^.*/.exec(text.slice(offset))?.[0].trimEnd() ?? '';
  return inFlow || line.length > 60 || /["\\]|: | #|:$/.test(line) ? '.' : `: "${line}"`;
}

type Token = { type: CST.TokenType | null; written: string; offset: number; inFlow: boolean };

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  let depth = 0;
  for (const written of new Lexer().lex(text)) {
    const type = CST.tokenType(written);
    if (type?.startsWith('flow-')) depth += type.endsWith('-start') ? 1 : type.endsWith('-end') ? -1 : 0;
    tokens.push({ type, written, offset, inFlow: depth > 0 });
    // These stand for something that has no signs of its own.
    if (![CST.DOCUMENT, CST.FLOW_END, CST.SCALAR].includes(written)) offset += written.length;
  }
  return tokens;
}
