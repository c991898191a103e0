import { isObject } from '@/lib/base/is-object';
import type { Grader } from '@/lib/quiz/grader';
import { incomplete, worth } from '@/lib/quiz/verdicts';
import type { Key, Shown } from './author';
import { pairId } from './pair-id';

/** The partners given so far; an item without one is absent. In the order of the items. */
export type Response = { pairs: [item: string, partner: string][] };

export const grader: Grader<Shown, Key, Response> = {
  empty: () => ({ pairs: [] }),

  isResponse(value, shown): value is Response {
    if (!isObject(value) || !Array.isArray(value.pairs)) return false;
    const pairs: unknown[] = value.pairs;
    const items = new Set(shown.items.map(({ id }) => id));
    const partners = new Set<unknown>(shown.partners.map(({ id }) => id));
    // Each item once: those seen are taken away.
    return pairs.every(
      (pair) => Array.isArray(pair) && pair.length === 2 && items.delete(pair[0]) && partners.has(pair[1]),
    );
  },

  fromForm(entries, shown) {
    const chosen = new Map(entries);
    return shown.items.reduce<Response>(
      (response, { id }) => withPair(response, shown, id, chosen.get(fieldOf(id)) ?? ''),
      { pairs: [] },
    );
  },

  // What is right stays; the rest is chosen anew.
  again({ pairs }, notes) {
    const wrong = new Set(notes.filter(({ code }) => code === 'wrong').map(({ at }) => at));
    return { pairs: pairs.filter((pair) => !wrong.has(pairId(...pair))) };
  },

  // Each pair for itself: a partner may go with several items, so that nothing follows from the others.
  grade({ items }, key, response) {
    if (response.pairs.length < items.length) return incomplete('pairs');
    const isRight = ([item, partner]: [string, string]) => partnerOf(key, item) === partner;
    return worth(
      response.pairs.filter(isRight).length / items.length,
      response.pairs.map((pair) => ({ code: isRight(pair) ? 'right' : 'wrong', at: pairId(...pair) })),
    );
  },

  right: (_shown, key) => ({ pairs: key.pairs }),
};

/** The name of the field in which the partner of an item is chosen. */
export function fieldOf(item: string): string {
  return `with-${item}`;
}

/** Empty as long as none was chosen. */
export function partnerOf({ pairs }: Response, item: string): string {
  return pairs.find(([id]) => id === item)?.[1] ?? '';
}

/** The response with another partner for an item; with none, when it is not in the list. */
export function withPair(response: Response, shown: Shown, item: string, partner: string): Response {
  const chosen = (id: string) => (id === item ? partner : partnerOf(response, id));
  return {
    pairs: shown.items.flatMap(({ id }): Response['pairs'] =>
      shown.partners.some((one) => one.id === chosen(id)) ? [[id, chosen(id)]] : [],
    ),
  };
}
