// What every question type shares on the author's side. Build only: readers never load zod.
import { z } from 'zod';
import type { Locale } from '@/lib/i18n/locales';
import type { RichText } from '@/lib/i18n/rich';
import type { Text } from '@/lib/i18n/text';
import { id, text } from '@/lib/i18n/text-schema';
import type { Question } from '@/lib/quiz/words';

/** The fields of every question; a type's schema is `z.strictObject({ ...commonFields, type: z.literal('…'), … })`. */
export const commonFields = {
  id: id.describe('Unique in the course. It never changes: progress and statistics hang on it.'),
  rev: z.int().min(1).default(1).describe('Raise it when the meaning changes, not for a typo.'),
  objective: z.string().describe('The id of the chapter objective this question checks.'),
  section: id.optional().describe('The heading id where the answer is taught.'),
  blueprint: z.string().optional().describe('Where the question comes from in the course dossier.'),
  stem: text.describe('What is asked. It makes sense alone.'),
  hints: z.array(text).default([]).describe('Shown one by one when the reader asks. None gives the answer away.'),
  explanation: text.describe('Shown after the answer: the reasoning, worth reading also when right.'),
  sources: z.array(id).default([]).describe('Ids of content/sources.yaml.'),
};

export const misconception = z.string().optional().describe('The id of the belief this choice reveals.');

/** How a type turns the texts of an author into one language. */
export type Say = {
  locale: Locale;
  inline(text: Text): RichText;
  blocks(text: Text): RichText;
};

/** What a type makes of a question for one language: what may be seen, what makes it right, and what to say about each option. */
export type Presented<Shown, Key> = { shown: Shown; key: Key; why: Record<string, RichText> };

/** The author's side of a question type. */
export type Author<Q extends Question = Question, Shown = unknown, Key = unknown> = {
  /** The whole question as an author writes it. Problems carry `params.fix`: what to do about them. */
  schema: z.ZodType<Q>;
  /** Pure: the same question gives the same presentation. Nothing of the key shows in `shown`. */
  present(question: Q, say: Say): Presented<Shown, Key>;
  /** Every option with its verdict and rationale, as the page of answers lists them. */
  solution(question: Q, say: Say): Solved[];
  /** The question on paper: what can be answered, in an order that gives nothing away. */
  sheet(question: Q, say: Say): Sheet;
  /** What can be picked, for the authoring checks: ids in the order written, and which are right. */
  options(question: Q): Option[];
};

/**
 * How options are marked: one or several of them, a rank for each, a blank to fill in before each; in a `list`, which others
 * refer to, none is.
 */
export type Mark = 'one' | 'several' | 'order' | 'fill' | 'list';

export type Group = {
  ask?: RichText;
  options: RichText[];
  /** Where it differs from that of the sheet. */
  mark?: Mark;
};

/** The question on paper. Groups are answered each for itself. */
export type Sheet = { mark: Mark; groups: Group[] };

/** `before` stands before the letter of what the text is. */
export type Solved = { before?: RichText; text: RichText; right: boolean; why: RichText };

export type Option = {
  id: string;
  right: boolean;
  misconception?: string | undefined;
  /** Absent when the option is a number. */
  text?: Text;
  /** Where it stands in the YAML of the question: `['choices', 2]`. */
  path: (string | number)[];
};

/** Reports a mistake across fields: what is wrong, and what to do. */
export function flaw(context: z.RefinementCtx, path: (string | number)[], what: string, fix: string): void {
  context.addIssue({ code: 'custom', path, message: what, params: { fix } });
}

/**
 * Reports every id that is written twice in a list of options, or that the type itself uses where it says something about the
 * whole question: its note would be taken for that of the option.
 */
export function noTwins(
  context: z.RefinementCtx,
  field: string,
  options: readonly { id: string }[],
  own: readonly string[] = [],
): void {
  options.forEach((option, index) => {
    if (own.includes(option.id)) {
      const what = `The id "${option.id}" has another meaning in this type of question.`;
      flaw(context, [field, index, 'id'], what, 'Give the option another id.');
    }
    if (options.findIndex((other) => other.id === option.id) === index) return;
    flaw(
      context,
      [field, index, 'id'],
      `The id "${option.id}" is used twice in this question.`,
      'Give each option its own id.',
    );
  });
}
