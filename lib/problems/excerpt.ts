// The line a problem talks about, with the one before it and a caret below.

const widest = 100;

/**
 * Lines ready to print, numbered:
 *
 *        22 |     - id: s370
 *        23 |       fr: Le System/370
 *           |       ^ add below:   en: …
 *
 * A long line is cut around the place. @param line from 1. @param column from 1.
 * @param add what is to be written under the line, when something is missing.
 */
export function excerpt(text: string, line: number, column: number, add?: string): string[] {
  const lines = text.split(/\r\n|\n/);
  // Nothing can be shown of a line that is empty, such as the end of a file.
  if ((lines[line - 1] ?? '').trim() === '') return [];
  const from = column > widest - 20 ? column - widest / 2 : 0;
  const shown = [line - 1, line].filter((number) => number > 0 && (lines[number - 1] ?? '').trimEnd().length > from);
  const caret = `${' '.repeat(column - 1 - from + (from > 0 ? 1 : 0))}^${add === undefined ? '' : ` add below:   ${add}`}`;
  return [
    ...shown.map((number) => `${String(number).padStart(7)} | ${cut(lines[number - 1] ?? '', from)}`),
    `        | ${caret}`,
  ];
}

function cut(line: string, from: number): string {
  const visible = line.replaceAll('\t', '→').trimEnd();
  const start = from > 0 ? '…' : '';
  const end = visible.length > from + widest ? '…' : '';
  return `${start}${visible.slice(from, from + widest)}${end}`;
}
