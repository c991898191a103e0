// The words of the domain: a question (what the author wrote) = shown (what a reader may see) + key (what makes it right).
// A response is what the reader gave; a verdict is what it is worth.
import type { RichText } from '@/lib/i18n/rich';
import type { Text } from '@/lib/i18n/text';

export type QuizKind = 'checkpoint' | 'chapter';

/** A quiz as written, both languages inside. */
export type Quiz = {
  /** The file's name. */
  id: string;
  /** The folder's name: `1-history`. */
  chapter: string;
  /** Path from the course root. */
  file: string;
  kind: QuizKind;
  title: Text;
  questions: Question[];
};

/** What every question has, whatever its type; each type adds its own fields (see its author.ts). */
export type Question = {
  id: string;
  /** Raised when the meaning changes: older answers are then no longer counted. */
  rev: number;
  type: string;
  objective: string;
  /** Heading id where the answer is taught. */
  section?: string;
  blueprint?: string;
  stem: Text;
  hints: Text[];
  explanation: Text;
  sources: string[];
};

/** `incomplete` is not `wrong`: the reader has not answered yet. Points go from 0 to 1. */
export type Verdict = { state: 'incomplete' | 'wrong' | 'partial' | 'right'; points: number; notes: Note[] };

/** What to say, and about which choice, item or mistake (`at`). The words are chosen where it is shown. */
export type Note = { code: NoteCode; at: string };

export type NoteCode =
  /** Picked, and right. */
  | 'right'
  /** Picked, and wrong. */
  | 'wrong'
  /** Right, and not picked. */
  | 'missed'
  /** An item that follows the one it should follow (or begins, as it should), or not. */
  | 'placed'
  | 'misplaced'
  /** Something is still needed before an answer can be checked. */
  | 'needed';

/** What makes the response right, and what to say about it. */
export type Answer<Key = unknown> = {
  key: Key;
  /** Why each option is right or wrong, by the `at` of the notes. */
  why: Record<string, RichText>;
  explanation: RichText;
};

/** A question in one language, ready for a reader. */
export type ShownQuestion<Shown = unknown> = {
  id: string;
  rev: number;
  type: string;
  /** What it is called in its chapter: `1.7`. */
  called?: string;
  /** Said where answers are summed up by objective: in a chapter quiz. */
  objective?: string;
  stem: RichText;
  hints: RichText[];
  /** Where it is taught: a heading id of the same page, and the heading. */
  section?: { id: string; title: string };
  /** What this type shows: choices, items, unit… */
  shown: Shown;
  /** Its key is JSON, veiled (lib/quiz/veil.ts): not a secret, only not readable at a glance. */
  answer: Answer<string>;
};
