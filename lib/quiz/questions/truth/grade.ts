import { isObject } from '@/lib/base/is-object';
import type { Grader } from '@/lib/quiz/grader';
import { incomplete, worth } from '@/lib/quiz/verdicts';
import type { Key, Shown } from './author';

/** `null`: not answered yet. */
export type Response = { holds: boolean | null; reason: string | null };

export const grader: Grader<Shown, Key, Response> = {
  empty: () => ({ holds: null, reason: null }),

  isResponse(value, shown): value is Response {
    if (!isObject(value)) return false;
    const { holds, reason } = value;
    return (
      (holds === null || typeof holds === 'boolean') &&
      (reason === null || shown.reasons.some((one) => one.id === reason))
    );
  },

  fromForm(entries, shown) {
    const form = Object.fromEntries(entries);
    const reason = shown.reasons.find((one) => one.id === form.reason)?.id ?? null;
    return { holds: form.holds === 'true' ? true : form.holds === 'false' ? false : null, reason };
  },

  // Half of the answer is the verdict, half is the reason; a right reason given for the wrong verdict is worth nothing.
  grade(_shown, key, { holds, reason }) {
    if (holds === null) return incomplete('holds');
    if (reason === null) return incomplete('reasons');
    const saysRight = holds === key.holds;
    const reasonRight = reason === key.reason;
    return worth(saysRight ? (reasonRight ? 1 : 0.5) : 0, [
      { code: saysRight ? 'right' : 'wrong', at: holds ? 'says-true' : 'says-false' },
      { code: reasonRight ? 'right' : 'wrong', at: reason },
    ]);
  },

  right: (_shown, key) => ({ holds: key.holds, reason: key.reason }),
};
