import { isObject } from '@/lib/base/is-object';
import type { Grader } from '@/lib/quiz/grader';
import { inOrder } from '@/lib/quiz/orders';
import { incomplete, worth } from '@/lib/quiz/verdicts';
import type { Key, Shown } from './author';

/** The ids from first to last; `null` as long as nothing has been moved. */
export type Response = { order: string[] | null };

/** The ids as they now stand, moved or not. */
export function standing(response: Response, shown: Shown, seed: number | null): string[] {
  return response.order ?? inOrder(shown.items, shown.orders, seed).map((item) => item.id);
}

/** Of each item, whether it follows the one it should follow (or begins, as it should). */
function followsRightly(order: readonly string[], key: Key): boolean[] {
  return order.map((id, index) => key.order.indexOf(id) === key.order.indexOf(order[index - 1] ?? '') + 1);
}

/** The share of neighbours that follow each other rightly, and nothing below one half: shuffling by chance is not knowing. */
export function worthOf(order: readonly string[], key: Key): number {
  const share = followsRightly(order, key).slice(1).filter(Boolean).length / (order.length - 1);
  return share >= 0.5 ? share : 0;
}

export const grader: Grader<Shown, Key, Response> = {
  empty: () => ({ order: null }),

  isResponse(value, shown): value is Response {
    if (!isObject(value)) return false;
    const { order } = value;
    if (order === null) return true;
    if (!Array.isArray(order) || order.length !== shown.items.length) return false;
    return shown.items.every((item) => order.includes(item.id));
  },

  // Only buttons change an order, and presses are replayed one by one.
  fromForm: () => ({ order: null }),

  press(response, shown, value, seed) {
    const [id = '', way = ''] = value.split(':');
    const order = standing(response, shown, seed);
    const from = order.indexOf(id);
    const to = way === 'up' ? from - 1 : way === 'down' ? from + 1 : Number(way);
    if (from < 0 || order[to] === undefined) return { order };
    return { order: order.filter((at) => at !== id).toSpliced(to, 0, id) };
  },

  // Putting in order goes on from where it is.
  again: (response) => response,

  grade(_shown, key, { order }) {
    if (order === null) return incomplete('items');
    const follows = followsRightly(order, key);
    return worth(
      worthOf(order, key),
      order.map((id, index) => ({ code: follows[index] ? 'placed' : 'misplaced', at: id })),
    );
  },

  right: (_shown, key) => ({ order: key.order }),
};
