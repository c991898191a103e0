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

declare const veil: unique symbol;

/** A key as JSON that cannot be read at a glance (veil.ts). Not a secret. */
export type VeiledKey = string & { readonly [veil]: true };

/**
 * A question in one language, as it travels: made once (present.node.ts), drawn into the page, and given whole to whoever asks
 * it there. It is JSON and nothing else is needed: what has been stored or sent, and comes back, is the same question and
 * grades the same (the contract of every type, in questions/contract.test.ts). So whoever wants questions elsewhere (a review,
 * variants, an assignment, an export) passes this on, and no other form of a question. A verdict on it comes from the
 * `Grader` of its type.
 */
export type ShownQuestion<Shown = unknown> = {
  /** Unique in the course. */
  id: string;
  /** Of its meaning: an answer counts for this one only. */
  rev: number;
  /** Names the author, the grader and the reader of this type, in all registries of questions/. */
  type: string;
  /** What it is called in its chapter: `Q1.7`. Given by the page; absent where there is no chapter around it. */
  called?: string;
  stem: RichText;
  /** In the order in which they are given. */
  hints: RichText[];
  /** Where it is taught: a heading id of the same page, and the heading. Given by the page. */
  section?: { id: string; title: string };
  /**
   * What this type shows: choices, items, unit… The type's own `Shown` (its author.ts), which its grader and its view receive.
   * Nothing here tells what is right.
   */
  shown: Shown;
  /** What is said once a response has been graded, and the key that grades it, veiled until then. */
  answer: Answer<VeiledKey>;
};
