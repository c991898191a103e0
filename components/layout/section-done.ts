// When a section has its tick: once everything asked in it is right, or, where nothing is asked, once it has been read.
import type { Standings } from '@/lib/progress/standings';

/** How long a section is on the screen before going on from it counts as having read it. */
export const readMillis = 10_000;

/**
 * `asked`: the keys of the questions that the section teaches, of those that stand in it, and of its cards. A section may only
 * teach what is asked elsewhere, or hold a quiz about the sections before it, or just be read: each can be done.
 */
export function isDone(asked: readonly string[], standings: Standings, isRead: boolean): boolean {
  return asked.length > 0 ? asked.every((key) => standings[key]?.solved) : isRead;
}
