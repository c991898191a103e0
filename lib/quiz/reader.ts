import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import type { RichText } from '@/lib/i18n/rich';
import type { Grader } from './grader';
import type { Note, NoteCode } from './words';

/** What there is to say once checked, about each choice, item or mistake. Empty before. */
export type Said = { readonly [at: string]: { code: NoteCode; why?: RichText } };

export type ViewProps<Shown = unknown, Response = unknown> = {
  /** Unique in the page: prefix of the ids of controls. What is asked stands in `<name>-stem`. */
  name: string;
  shown: Shown;
  response: Response;
  /** What the reader had answered, when the answer is shown in its place; `null` otherwise. */
  own: Response | null;
  /** The reader's seed, `null` before it is known. */
  seed: number | null;
  said: Said;
  locale: Locale;
  respond(response: Response): void;
  press(value: string): void;
};

/** The browser's side of a question type: how to grade it, how to draw it, and what to say of an answer as a whole. */
export type Reader<Shown = unknown, Key = unknown, Response = unknown> = Grader<Shown, Key, Response> & {
  View(props: ViewProps<Shown, Response>): ReactNode;
  /** What is still needed before there is anything to check, by the place that an incomplete verdict names. */
  needed: { readonly [at: string]: Readonly<Record<Locale, string>> };
  /** What the reason at this place is about, read out before it; without it, nothing is. */
  about?(at: string, shown: Shown): RichText;
  /** How much of an answer that is not right is still to be found, without saying where; empty when there is nothing to say. */
  still?(notes: readonly Note[], locale: Locale): string;
};

/** By question type. */
export type Readers = { readonly [type: string]: Reader };
