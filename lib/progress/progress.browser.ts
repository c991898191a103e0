import { readRecord } from './log.browser';
import type { ProgressRecord } from './record';
import { type Standings, standingsOf } from './standings';

// Every question of a page asks, and so does its contents: the story of the same events is told once.
const told = new WeakMap<ProgressRecord['events'], Standings>();

/** How the reader of this browser stands on each question of a course, by `questionKey`. */
export function progressOf(course: string): Standings {
  return standingsIn(readRecord(course));
}

/** The same, of a record at hand. */
export function standingsIn({ events }: ProgressRecord): Standings {
  const standings = told.get(events) ?? standingsOf(events);
  told.set(events, standings);
  return standings;
}
