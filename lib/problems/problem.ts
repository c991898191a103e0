// What went wrong in a file that a person wrote: where, what, how to fix. All problems are told at once.

export type Problem = {
  /** Path from the course root, with `/`. */
  file: string;
  /** Counted from 1. */
  line?: number;
  /** Counted from 1. */
  column?: number;
  /** The place in the author's words: `question "first-vm", choice "s370"`. */
  where?: string;
  /** One sentence: what is wrong, showing what was found. */
  what: string;
  /** One sentence: what to do. */
  fix: string;
  /** When something is missing: what to write under the shown line. */
  add?: string;
  /** An `error` stops the build; `advice` is printed. */
  level: 'error' | 'advice';
};

/** Thrown with every problem found, never with the first alone. Its message is the full printed report, its `cause` what only programmers read. */
export class CourseError extends Error {
  constructor(
    readonly problems: Problem[],
    report: string,
    options?: ErrorOptions,
  ) {
    super(report, options);
    this.name = 'CourseError';
  }
}
