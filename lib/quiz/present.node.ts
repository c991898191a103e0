// Turns a question as written into a question as shown, in one language, at build time.
import type { Locale } from '@/lib/i18n/locales';
import { blocks, inline } from '@/lib/i18n/markdown.node';
import type { RichText } from '@/lib/i18n/rich';
import type { Text } from '@/lib/i18n/text';
import { letters } from './letters';
import { authors } from './questions/authors';
import type { Say, Sheet, Solved } from './questions/common';
import { veiled } from './veil';
import type { Answer, Question, ShownQuestion } from './words';

/** A question as a reader gets it, and its answer in clear, for what is made at build time. */
export type Presented = { shown: ShownQuestion; answer: Answer };

/** @throws Error when the question's type is not registered: the course reader refuses such a question first. */
export function present(question: Question, locale: Locale): Presented {
  const author = authors[question.type];
  if (!author) throw new Error(`"${question.type}" is not a question type.`);
  const say = sayIn(locale);
  const { shown, key, why } = author.present(question, say);
  const answer: Answer = { key, why, explanation: say.blocks(question.explanation) };
  return {
    answer,
    shown: {
      id: question.id,
      rev: question.rev,
      type: question.type,
      stem: say.blocks(question.stem),
      hints: question.hints.map(say.blocks),
      shown,
      answer: { ...answer, key: veiled(key) },
    },
  };
}

/** An option with its letter on the sheet of the same question; a number has none. */
export type Lettered = Solved & { letter?: string | undefined };

/** What the page of answers says of a question. `inOrder`: the order of the options is the answer, and `ask` says what it means. */
export function solve(
  question: Question,
  locale: Locale,
): { stem: RichText; ask?: RichText | undefined; inOrder: boolean; options: Lettered[]; explanation: RichText } {
  const say = sayIn(locale);
  const { mark, groups } = sheet(question, locale);
  const inOrder = mark === 'order';
  const called = groups.flatMap(({ options }) => (options.length > 1 ? options : []));
  // A reason is written here after "because", and alone on the sheet.
  const placeOf = ({ text }: Solved) => called.findIndex((option) => text.endsWith(option));
  const solution = authors[question.type]?.solution(question, say) ?? [];
  return {
    stem: say.blocks(question.stem),
    ask: inOrder ? groups[0]?.ask : undefined,
    inOrder,
    // Where the order is the answer, the right one; other options stand as on the sheet.
    options: (inOrder ? solution : solution.toSorted((one, other) => placeOf(one) - placeOf(other))).map((option) => ({
      ...option,
      letter: letters[placeOf(option)],
    })),
    explanation: say.blocks(question.explanation),
  };
}

/** What stands on paper: the question and what can be answered, nothing of the answer. */
export function sheet(question: Question, locale: Locale): { stem: RichText } & Sheet {
  const author = authors[question.type];
  if (!author) throw new Error(`"${question.type}" is not a question type.`);
  const say = sayIn(locale);
  return { stem: say.blocks(question.stem), ...author.sheet(question, say) };
}

function sayIn(locale: Locale): Say {
  return {
    locale,
    inline: (text: Text) => inline(text[locale], locale),
    blocks: (text: Text) => blocks(text[locale], locale),
  };
}
