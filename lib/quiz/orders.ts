// The orders in which options may be shown. They are made at build time, so that a reader's script only has to pick one.
import { random, seedFrom, shuffle } from '@/lib/base/random';

const base = 36;

export type Pin = 'first' | 'last' | undefined;

/**
 * Different orders of the options, each written as digits: `'201'` shows the third option first. Each free option stands
 * equally often in each place; pinned ones keep theirs. Another `name` gives other orders.
 * Digits go on after 9 with letters (base 36), which is more than options have names (letters.ts).
 */
export function ordersOf(name: string, pins: readonly Pin[]): string[] {
  const at = (wanted: Pin) => pins.flatMap((pin, index) => (pin === wanted ? [index] : []));
  const mixed = shuffle(at(undefined), seedFrom(name));
  const orders = [mixed, mixed.toReversed()]
    .flatMap(turnsOf)
    .map((order) => written([...at('first'), ...order, ...at('last')]));
  // Of one or two options, both ways round are the same.
  return [...new Set(orders)];
}

/** Up to six orders, written likewise, to begin with when the order itself is what is asked: none that `gives` points away. */
export function startsOf(name: string, count: number, gives: (order: string) => boolean): string[] {
  const next = random(seedFrom(name));
  const found = new Set<string>();
  for (let attempt = 0; attempt < 200 && found.size < 6; attempt++) {
    const order = written(shuffle([...new Array(count).keys()], Math.floor(next() * 2 ** 32)));
    if (!gives(order)) found.add(order);
  }
  return [...found];
}

/** Every way to begin elsewhere and come round; of nothing, one. */
function turnsOf(items: readonly number[]): number[][] {
  return items.length === 0 ? [[]] : items.map((_, by) => [...items.slice(by), ...items.slice(0, by)]);
}

/** The options in the reader's order. Before the seed is known (`null`), in the order given. */
export function inOrder<Item>(items: readonly Item[], orders: readonly string[], seed: number | null): Item[] {
  const order = seed === null ? undefined : orders[seed % orders.length];
  if (order === undefined) return [...items];
  return [...order].flatMap((digit) => items[Number.parseInt(digit, base)] ?? []);
}

function written(order: readonly number[]): string {
  return order.map((index) => index.toString(base)).join('');
}
