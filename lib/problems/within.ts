// Where a character of a YAML text is written: quotes, escapes, indentation and line ends stand between.

/**
 * The offset in `source` of the character `at` of `text`, which YAML read from `start` on.
 * `start` itself when the character is written in another way, such as `"\u00a0"`, or after one that is.
 */
export function offsetWithin(source: string, start: number, text: string, at: number): number {
  const header = /^[|>][-+\d]*[^\S\n]*(?:#.*)?\n/.exec(source.slice(start))?.[0];
  let offset = start + (header?.length ?? 0);
  for (let index = 0; index <= at; index++) {
    const sign = text[index] ?? '';
    // A line end may have become a space, and a space several.
    const found = /[ \n]/.test(sign) ? source.slice(offset).search(/[ \n]/) : source.indexOf(sign, offset) - offset;
    if (found < 0) return start;
    offset += found + 1;
  }
  // Past an escape, what was found may be another sign, farther down.
  const isEscaped = source[start] === '"' && /\\[^"\\]/.test(source.slice(start, offset));
  return isEscaped ? start : offset - 1;
}
