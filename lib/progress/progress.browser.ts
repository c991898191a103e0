import { readRecord } from './log.browser';
import { type Standings, standingsOf } from './standings';

/** How the reader of this browser stands on each question of a course, by `questionKey`. */
export function progressOf(course: string): Standings {
  return standingsOf(readRecord(course).events);
}
