// A brace begins program code for MDX. What the author meant by it shows in what stands around.

export type BraceFinding = { what: string; fix: string };

/** What to say of the `{` at an offset of a text. */
export function braceFinding(source: string, offset: number): BraceFinding {
  const line = lineAround(source, offset);
  const before = line.text.slice(0, line.at);
  const from = line.text.slice(line.at);
  const [, id] = /^\{\s*#([^}\s]*)\s*\}/.exec(from) ?? [];
  if (id !== undefined && /^#/.test(before.trim()))
    return { what: `The id of a heading stands in square brackets.`, fix: `Write \`[#${id}]\`.` };
  const [variable] = before.endsWith('$') ? (/^\{[A-Za-z_]\w*[^}\n]*\}/.exec(from) ?? []) : [];
  if (variable !== undefined)
    return {
      what: 'Braces hold program code, and a chapter has none.',
      fix: `Put the variable between backticks: \`$${variable}\`.`,
    };
  if (/\\[a-zA-Z]+(\{[^{}]*\})*$|[\^_]$/.test(before) || (/\$[^$]*$/.test(before) && /^[^$]*\$/.test(from)))
    return {
      what: 'This looks like a formula, and formulas are not read yet.',
      fix: 'Write it in words, or with plain signs between backticks: `2^48`.',
    };
  return {
    what: 'Braces hold program code, and a chapter has none.',
    fix: 'Write text; for the sign `{` itself, put it between backticks.',
  };
}

/** Where the brace is opened that is still open at an offset; the offset itself when none is. */
export function openBrace(source: string, offset: number): number {
  let closed = 0;
  for (let at = offset - 1; at >= 0; at--) {
    if (source[at] === '}') closed++;
    if (source[at] === '{' && source[at - 1] !== '\\') {
      if (closed === 0) return at;
      closed--;
    }
  }
  return offset;
}

function lineAround(source: string, offset: number): { text: string; at: number } {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const end = source.indexOf('\n', offset);
  return { text: source.slice(start, end < 0 ? undefined : end), at: offset - start };
}
