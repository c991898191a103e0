// What the player asks of whoever remembers answers. The player itself does not know where they are kept.
import type { ShownQuestion, Verdict } from '@/lib/quiz/words';

/** `set-aside`: what was kept could not be read and was put apart · `unsaved`: nothing can be kept here. */
export type Trouble = 'set-aside' | 'unsaved';

export type Remembered = {
  /** The latest response checked, `undefined` if none. */
  response: unknown;
  revealed: boolean;
  /** A response not checked yet, `undefined` if none. */
  draft: unknown;
  /** What went wrong with what was kept. */
  trouble: Trouble | null;
};

export type Memory = {
  /** By question, for this id and revision only. */
  recall(question: ShownQuestion): Remembered;
  checked(question: ShownQuestion, response: unknown, verdict: Verdict): Trouble | null;
  revealed(question: ShownQuestion): Trouble | null;
  drafted(question: ShownQuestion, response: unknown): Trouble | null;
};
