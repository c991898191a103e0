// The two-dimensional walk of nested paging: every guest address met on the way must itself be translated.
// Count as in Bhargava et al. 2008: (g + 1)(n + 1) − 1 references for g guest and n nested levels.

/** One memory reference of the walk, numbered from 1 in the order in which the processor makes it. */
export type Reference = { number: number; table: 'nested' | 'guest'; level: number };

/** One guest address to translate: the nested references it costs, then the guest entry it leads to. */
export type Turn = { level: number; nested: Reference[]; entry?: Reference };

/**
 * The walk, one turn per guest address: first the guest tables from the highest level down, last the data itself.
 * The last turn (level 0) reads no guest entry: it ends at the data.
 */
export function walk(guestLevels: number, nestedLevels: number): Turn[] {
  const perTurn = nestedLevels + 1;
  return countdown(guestLevels + 1).map((above, index) => {
    const before = index * perTurn;
    const nested = countdown(nestedLevels).map(
      (level, step): Reference => ({ number: before + step + 1, table: 'nested', level }),
    );
    const level = above - 1;
    return level === 0
      ? { level, nested }
      : { level, nested, entry: { number: before + perTurn, table: 'guest', level } };
  });
}

/** How many memory references a walk costs when every cache is cold. */
export function references(turns: Turn[]): number {
  return turns.reduce((sum, turn) => sum + turn.nested.length + (turn.entry ? 1 : 0), 0);
}

function countdown(from: number): number[] {
  return Array.from({ length: from }, (_, index) => from - index);
}
