// Turns a question as written into a question as shown, in one language, at build time.
import type { Locale } from '@/lib/i18n/locales';
import { blocks, inline } from '@/lib/i18n/markdown.node';
import type { RichText } from '@/lib/i18n/rich';
import type { Text } from '@/lib/i18n/text';
import { letters } from './letters';
import { authors } from './questions/authors';
import type { Group, Mark, Say, Solved } from './questions/common';
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
  const { groups } = sheet(question, locale);
  const first = groups[0]?.mark;
  const inOrder = first === 'order';
  const called = groups.flatMap(({ options }) => options.filter(({ letter }) => letter !== undefined));
  const letterOf = ({ text }: Solved) => endOf(text, called)?.letter;
  const solution = authors[question.type]?.solution(question, say) ?? [];
  const byLetter = (one: Solved, other: Solved) => (letterOf(one) ?? '').localeCompare(letterOf(other) ?? '');
  return {
    stem: say.blocks(question.stem),
    ask: inOrder ? groups[0]?.ask : undefined,
    inOrder,
    // Options with letters stand as on the sheet. An order stands as it should be, and blanks as they are filled in.
    options: (inOrder || first === 'fill' ? solution : solution.toSorted(byLetter)).map((option) => ({
      ...option,
      letter: letterOf(option),
    })),
    explanation: say.blocks(question.explanation),
  };
}

/** The option that a text ends with: a reason is written after "because". Of two, the longer one. */
function endOf(text: RichText, options: readonly SheetOption[]): SheetOption | undefined {
  return options
    .filter((one) => text.endsWith(one.text))
    .toSorted((one, other) => other.text.length - one.text.length)[0];
}

export type SheetOption = { text: RichText; letter?: string | undefined };
export type SheetGroup = Omit<Group, 'options'> & { mark: Mark; options: SheetOption[] };

/**
 * What stands on paper: the question and what can be answered, nothing of the answer. Letters go on from one group to the next:
 * "b" is one option of the question. Where there is one option, or a blank before each, there is no letter.
 */
export function sheet(question: Question, locale: Locale): { stem: RichText; groups: SheetGroup[] } {
  const author = authors[question.type];
  if (!author) throw new Error(`"${question.type}" is not a question type.`);
  const say = sayIn(locale);
  const { mark, groups } = author.sheet(question, say);
  const next = letters[Symbol.iterator]();
  return {
    stem: say.blocks(question.stem),
    groups: groups.map((group) => {
      const own = group.mark ?? mark;
      const hasLetters = own !== 'fill' && group.options.length > 1;
      const options = group.options.map((text) => ({ text, letter: hasLetters ? next.next().value : undefined }));
      return { ...group, mark: own, options };
    }),
  };
}

function sayIn(locale: Locale): Say {
  return {
    locale,
    inline: (text: Text) => inline(text[locale], locale),
    blocks: (text: Text) => blocks(text[locale], locale),
  };
}
