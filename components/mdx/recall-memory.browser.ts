// What readers say of their own memory is kept with their answers: a card is a question whose verdict they give themselves.
import { append, type Trouble } from '@/lib/progress/log.browser';
import { progressOf } from '@/lib/progress/progress.browser';
import { questionKey } from '@/lib/progress/record';

export type Mark = 'right' | 'wrong';

const about = (id: string) => ({ id, rev: 1 });

/** The latest mark of a card; `null` when it has none. */
export function markOf(course: string, id: string): Mark | null {
  const last = progressOf(course)[questionKey(about(id))]?.last;
  return last === 'right' || last === 'wrong' ? last : null;
}

export function keepMark(course: string, id: string, mark: Mark): Trouble | null {
  const points = mark === 'right' ? 1 : 0;
  return append(
    course,
    { did: 'answered', question: id, rev: 1, at: Date.now(), response: { marked: mark }, state: mark, points },
    questionKey(about(id)),
  );
}
