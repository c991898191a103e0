import type { Note, Verdict } from './words';

/** Something is still needed, at `at`, before there is anything to check. */
export function incomplete(at: string): Verdict {
  return { state: 'incomplete', points: 0, notes: [{ code: 'needed', at }] };
}

/** Points from 0 to 1 decide the state: 0 is wrong, 1 is right, between is partial. */
export function worth(points: number, notes: Note[]): Verdict {
  const state = points >= 1 ? 'right' : points > 0 ? 'partial' : 'wrong';
  return { state, points, notes };
}
