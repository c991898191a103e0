// The reader's side of a question type: pure functions that work the same in the browser, in tests and in marking.
import type { Locale } from '@/lib/i18n/locales';
import type { Note, Verdict } from './words';

/** What a form holds: the names and values of its filled controls. */
export type Entries = readonly (readonly [name: string, value: string])[];

export type Grader<Shown = unknown, Key = unknown, Response = unknown> = {
  /** What a reader has given before touching anything. */
  empty(shown: Shown): Response;
  /** Guards what comes from storage or a file: is it a response to this question? */
  isResponse(value: unknown, shown: Shown): value is Response;
  /** Reads a response from plain form controls, as filled before any script ran. */
  fromForm(entries: Entries, shown: Shown, locale: Locale): Response;
  /** What a press on one of the type's own buttons makes of a response (moving an item, say). */
  press?(response: Response, shown: Shown, value: string, seed: number | null): Response;
  /** What another try begins with, when the last one was not right and got these notes; without it, with nothing. */
  again?(response: Response, notes: readonly Note[]): Response;
  /** Pure. Incomplete is not wrong. Points go from 0 to 1. */
  grade(shown: Shown, key: Key, response: Response): Verdict;
  /** The response that gets 1 point. */
  right(shown: Shown, key: Key, locale: Locale): Response;
};
