// Tables that lose words: a row torn by a `|`, a row too long or too short, a sentence taken for a row, and what only looks
// like a table.
import type { Table, TableRow } from 'mdast';
import { linesOf } from './line-marks';
import type { Mark } from './mark';
import { extent, type Run } from './run';

/** The rows of a table that are not as wide as its heading. */
export function tableMarks(table: Table, source: string): Mark[] {
  const [head, ...rows] = table.children;
  const columns = head?.children.length ?? 0;
  return rows.flatMap((row): Mark[] => {
    const { start, end } = extent(row);
    const written = source.slice(start, end);
    if (!written.includes('|'))
      return [
        {
          at: start,
          what: 'This line is taken for a row of the table above it.',
          fix: 'Leave an empty line after the table.',
        },
      ];
    const cells = row.children.length;
    if (cells === columns) return [];
    const what = `This row has ${count(cells, 'cell')}, and the table has ${count(columns, 'column')}.`;
    return [{ at: torn(row, source) ?? start, what, fix: fixFor(cells, columns, written) }];
  });
}

function fixFor(cells: number, columns: number, written: string): string {
  if (cells < columns) return 'Write every cell, also an empty one: `| one | |`.';
  if (written.includes('`')) return 'A `|` parts cells between backticks too: write `\\|` for the sign itself.';
  return 'Remove what is too much, or write `\\|` for the sign itself.';
}

/** Where the code begins that a `|` has torn. */
function torn(row: TableRow, source: string): number | undefined {
  return row.children.flatMap((cell) => {
    const { start, end } = extent(cell);
    const ticks = [...source.slice(start, end).matchAll(/`/g)];
    return ticks.length % 2 === 1 && ticks[0] ? [start + ticks[0].index] : [];
  })[0];
}

/** A paragraph whose lines are written like rows. `hasTables`: whether a table could stand there at all. */
export function rowsInText(run: Run, source: string, hasTables: boolean): Mark[] {
  if (run.node.type !== 'paragraph') return [];
  const { start, end } = extent(run.node);
  const lines = linesOf(source.slice(start, end));
  const first = lines.findIndex(({ text }) => text.startsWith('|'));
  const line = lines[first];
  if (!line) return [];
  if (!hasTables && !/^\|.*\|/.test(line.text)) return [];
  if (!hasTables)
    return [
      {
        at: start + line.at,
        what: 'A table cannot stand here.',
        fix: 'Say it in sentences, or in a bullet list where one may stand.',
      },
    ];
  return [
    { at: start + line.at, what: 'This is not read as a table.', fix: whyNoTable(line.text, lines[first + 1]?.text) },
  ];
}

function whyNoTable(head: string, below: string | undefined): string {
  const needs =
    'A table has, right below its heading, a line like `|---|---|` with one `---` for each column, and no empty line between its rows.';
  if (below === undefined || !/^[|\s:‐‑–—−-]+$/u.test(below)) return needs;
  if (/[^|:\s-]|[^\S ]/u.test(below)) return `In the line below its heading, use only \`|\`, \`-\` and plain spaces.`;
  if (/-\s+-/.test(below)) return 'In the line below its heading, the hyphens of a column stand together: `---`.';
  const [columns, rules] = [cellsIn(head), cellsIn(below)];
  if (columns !== rules)
    return `Its heading has ${count(columns, 'cell')} and the line below ${count(rules, 'cell')}: give both the same number.`;
  return needs;
}

function cellsIn(row: string): number {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
