// Which chapters the bar shows. A long course would not fit, and a page that lists every chapter makes building quadratic.

const fits = 7;
const around = 2;

/** All of them when they fit, else those next to the one being read (the first ones when none is). In the order given. */
export function near<Item>(items: readonly Item[], current: Item | undefined): readonly Item[] {
  if (items.length <= fits) return items;
  const at = current === undefined ? 0 : items.indexOf(current);
  const first = Math.max(0, Math.min(at - around, items.length - (2 * around + 1)));
  return items.slice(first, first + 2 * around + 1);
}
