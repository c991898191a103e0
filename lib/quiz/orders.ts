// The orders in which options may be shown. They are made at build time, so that a reader's script only has to pick one.
import { random, seedFrom, shuffle } from '@/lib/base/random';

const variants = 6;

export type Pin = 'first' | 'last' | undefined;

/**
 * Up to six different orders of `count` options, each written as digits: `'201'` shows the third option first.
 * Pinned options keep their place; `refused` (a right order, say) never comes out when there is another.
 * At most ten options, since each is one digit.
 * Questions of the same shape share their orders, which compresses well; each begins elsewhere in the list, by its `name`,
 * so that one reader does not find the same order everywhere.
 */
export function ordersOf(name: string, pins: readonly Pin[], refused?: string): string[] {
  const next = random(seedFrom(pins.join()));
  const found = new Set<string>();
  for (let attempt = 0; attempt < 60 && found.size < variants; attempt++) {
    const order = oneOrder(pins, Math.floor(next() * 2 ** 32));
    if (order !== refused) found.add(order);
  }
  const orders = [...found];
  const begin = seedFrom(name) % Math.max(orders.length, 1);
  return [...orders.slice(begin), ...orders.slice(0, begin)];
}

function oneOrder(pins: readonly Pin[], seed: number): string {
  const at = (wanted: Pin) => pins.flatMap((pin, index) => (pin === wanted ? [index] : []));
  return [...at('first'), ...shuffle(at(undefined), seed), ...at('last')].join('');
}

/** The options in the reader's order. Before the seed is known (`null`), in the order given. */
export function inOrder<Item>(items: readonly Item[], orders: readonly string[], seed: number | null): Item[] {
  const order = seed === null ? undefined : orders[seed % orders.length];
  if (order === undefined) return [...items];
  return [...order].flatMap((digit) => items[Number(digit)] ?? []);
}
