// The statements of the slides as their page shows them: in parts, and counted.
import type { SlideVerdict } from '@/lib/course/kinds';
import type { Statement } from '@/lib/course/words';
import type { Text } from '@/lib/i18n/text';

export type Part = { title: Text | undefined; statements: Statement[] };

/** A part begins at the statement that names it; what comes before the first name has none. */
export function inParts(statements: readonly Statement[]): Part[] {
  const parts: Part[] = [];
  for (const statement of statements) {
    const last = parts.at(-1);
    if (!last || statement.part) parts.push({ title: statement.part, statements: [statement] });
    else last.statements.push(statement);
  }
  return parts;
}

/** How many statements got each verdict. */
export function tally(statements: readonly Statement[]): Record<SlideVerdict, number> {
  const counts: Record<SlideVerdict, number> = { right: 0, nuance: 0, wrong: 0, dated: 0 };
  for (const { verdict } of statements) counts[verdict] += 1;
  return counts;
}
