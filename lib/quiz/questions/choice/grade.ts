import { isObject } from '@/lib/base/is-object';
import type { Grader } from '@/lib/quiz/grader';
import { incomplete, worth } from '@/lib/quiz/verdicts';
import type { Note } from '@/lib/quiz/words';
import type { Key, Shown } from './author';

/** The ids of the picked choices. */
export type Response = { picked: string[] };

export const grader: Grader<Shown, Key, Response> = {
  empty: () => ({ picked: [] }),

  isResponse(value, shown): value is Response {
    if (!isObject(value) || !Array.isArray(value.picked)) return false;
    const known = new Set(shown.choices.map((choice) => choice.id));
    return (
      new Set(value.picked).size === value.picked.length &&
      value.picked.every((id) => known.has(id)) &&
      (shown.several || value.picked.length <= 1)
    );
  },

  fromForm(entries, shown) {
    const values = new Set(entries.filter(([name]) => name === 'pick').map(([, value]) => value));
    return { picked: shown.choices.map((choice) => choice.id).filter((id) => values.has(id)) };
  },

  // With several right choices, each wrong pick takes one right pick away, so that picking everything is worth less than the key.
  grade({ several }, key, { picked }) {
    if (picked.length === 0) return incomplete('choices');
    const right = new Set(key.right);
    const hits = picked.filter((id) => right.has(id)).length;
    const slips = picked.length - hits;
    const points = Math.max(0, hits - slips) / right.size;
    const said: Note[] = picked.map((id) => ({ code: right.has(id) ? 'right' : 'wrong', at: id }));
    // Of a single answer, nothing is missing: it is another one.
    const missed: Note[] = several
      ? key.right.filter((id) => !picked.includes(id)).map((id) => ({ code: 'missed' as const, at: id }))
      : [];
    return worth(points, [...said, ...missed]);
  },

  right: (_shown, key) => ({ picked: key.right }),
};
