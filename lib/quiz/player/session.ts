// All the attempts of one quiz: how they begin again after a reload, and what is remembered of each move.
import type { Locale } from '@/lib/i18n/locales';
import type { Entries } from '@/lib/quiz/grader';
import type { Reader, Readers } from '@/lib/quiz/reader';
import { veil } from '@/lib/quiz/veil';
import type { ShownQuestion } from '@/lib/quiz/words';
import { type Asked, type Attempt, fresh, isChecked, type Move, step } from './attempt';
import type { Memory, Trouble } from './memory';

/** What a reader did in a form before the player arrived (takeEarly in early.browser.ts). */
export type TakeEarly = (form: string) => { entries: Entries | null; presses: { name: string; value: string }[] };

export type Attempts = { readonly [question: string]: Attempt };

export function askedOf(question: ShownQuestion, reader: Reader, locale: Locale): Asked {
  return {
    locale,
    grader: reader,
    shown: question.shown,
    hints: question.hints.length,
    answer: () => ({ ...question.answer, key: JSON.parse(veil(question.answer.key)) }),
  };
}

export function freshAll(questions: readonly ShownQuestion[], readers: Readers, locale: Locale): Attempts {
  return each(questions, readers, (question, reader) => fresh(askedOf(question, reader, locale)));
}

/** The attempts as the reader left them, with what was done on this page before the player arrived. */
export function resume(
  questions: readonly ShownQuestion[],
  readers: Readers,
  memory: Memory,
  seed: number | null,
  locale: Locale,
  takeEarly: TakeEarly,
): Attempts {
  return each(questions, readers, (question, reader) => {
    const asked = askedOf(question, reader, locale);
    const early = earlyMoves(question, reader, seed, locale, takeEarly);
    return early.reduce(
      (attempt, move) => remember(step(attempt, move, asked), question, move, memory).attempt,
      recalled(question, asked, memory),
    );
  });
}

/** One move on one question; what it means is remembered. */
export function play(
  attempts: Attempts,
  question: ShownQuestion,
  move: Move,
  readers: Readers,
  memory: Memory,
  locale: Locale,
): { attempts: Attempts; trouble: Trouble | null } {
  const reader = readers[question.type];
  const before = attempts[question.id];
  if (!reader || !before) return { attempts, trouble: null };
  // Checking twice what has not changed is one answer, not two.
  if (move.do === 'check' && isChecked(before)) return { attempts, trouble: null };
  const { attempt, trouble } = remember(step(before, move, askedOf(question, reader, locale)), question, move, memory);
  return { attempts: { ...attempts, [question.id]: attempt }, trouble };
}

function recalled(question: ShownQuestion, asked: Asked, memory: Memory): Attempt {
  const { response, revealed, draft } = memory.recall(question);
  const start = fresh(asked);
  const known = (value: unknown) => value !== undefined && asked.grader.isResponse(value, asked.shown);
  if (known(draft)) return step(start, { do: 'respond', response: draft }, asked);
  const checked = known(response)
    ? step(step(start, { do: 'respond', response }, asked), { do: 'check' }, asked)
    : start;
  return revealed ? step(checked, { do: 'reveal' }, asked) : checked;
}

function earlyMoves(
  question: ShownQuestion,
  reader: Reader,
  seed: number | null,
  locale: Locale,
  takeEarly: TakeEarly,
): Move[] {
  const { entries, presses } = takeEarly(`q-${question.id}`);
  const filled: Move[] = entries ? [{ do: 'respond', response: reader.fromForm(entries, question.shown, locale) }] : [];
  const pressed = presses.flatMap(({ name, value }): Move[] => {
    if (name === 'move') return [{ do: 'press', value, seed }];
    if (name === 'check') return [{ do: 'check' }];
    if (name === 'hint') return [{ do: 'hint' }];
    return [];
  });
  return [...filled, ...pressed];
}

function remember(attempt: Attempt, question: ShownQuestion, move: Move, memory: Memory) {
  return { attempt, trouble: noted(attempt, question, move, memory) };
}

function noted(attempt: Attempt, question: ShownQuestion, move: Move, memory: Memory): Trouble | null {
  const { verdict } = attempt;
  if (move.do === 'respond' || move.do === 'press' || move.do === 'again')
    return memory.drafted(question, attempt.response);
  if (move.do === 'reveal') return memory.revealed(question);
  if (move.do === 'check' && verdict && verdict.state !== 'incomplete')
    return memory.checked(question, attempt.response, verdict);
  return null;
}

function each(
  questions: readonly ShownQuestion[],
  readers: Readers,
  attemptAt: (question: ShownQuestion, reader: Reader) => Attempt,
): Attempts {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const reader = readers[question.type];
      return reader ? [[question.id, attemptAt(question, reader)]] : [];
    }),
  );
}
