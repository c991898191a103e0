// One question across visits: how its attempt goes on after a reload, and what is remembered of each move.
import type { Locale } from '@/lib/i18n/locales';
import type { Entries } from '@/lib/quiz/grader';
import type { Reader } from '@/lib/quiz/reader';
import { unveiled } from '@/lib/quiz/veil';
import type { ShownQuestion } from '@/lib/quiz/words';
import { type Asked, type Attempt, fresh, isChecked, type Move, step } from './attempt';
import type { Memory, Remembered, Trouble } from './memory';

export type Session = { question: ShownQuestion; reader: Reader; locale: Locale; memory: Memory };

/** What a move has led to, and what went wrong with remembering it. */
export type Played = { attempt: Attempt; trouble: Trouble | null };

/** What a reader did in a form before the player arrived (takeEarly in lib/islands/replay.browser.ts). */
export type TakeEarly = (form: string) => { entries: Entries | null; presses: { name: string; value: string }[] };

/** The only place where a key is unveiled: when a response is graded, or its answer shown. */
export function askedOf(question: ShownQuestion, reader: Reader, locale: Locale): Asked {
  return {
    locale,
    grader: reader,
    shown: question.shown,
    hints: question.hints.length,
    key: () => unveiled(question.answer.key),
  };
}

/**
 * The attempt as the reader left it, with what was done on this page before the player arrived. Where there is nothing of
 * either, that is `start` itself: nothing has to be drawn again.
 */
export function resume(session: Session, start: Attempt, seed: number | null, takeEarly: TakeEarly): Played {
  const remembered = session.memory.recall(session.question);
  const left: Played = { attempt: recalled(session, start, remembered), trouble: remembered.trouble };
  return earlyMoves(session, seed, takeEarly).reduce((before, move) => {
    const after = play(session, before.attempt, move);
    return { attempt: after.attempt, trouble: after.trouble ?? before.trouble };
  }, left);
}

/** The question asked afresh. That is remembered: who reloads is still asked. */
export function retried({ question, reader, locale, memory }: Session): Played {
  const attempt = fresh(askedOf(question, reader, locale));
  return { attempt, trouble: memory.drafted(question, attempt.response) };
}

/** One move; what it means is remembered. */
export function play({ question, reader, locale, memory }: Session, before: Attempt, move: Move): Played {
  // Checking twice what has not changed is one answer, not two.
  if (move.do === 'check' && isChecked(before)) return { attempt: before, trouble: null };
  const attempt = step(before, move, askedOf(question, reader, locale));
  return { attempt, trouble: noted(attempt, question, move, memory) };
}

function recalled({ question, reader, locale }: Session, start: Attempt, remembered: Remembered): Attempt {
  const { response, revealed, draft } = remembered;
  const asked = askedOf(question, reader, locale);
  const known = (value: unknown) => value !== undefined && reader.isResponse(value, question.shown);
  if (known(draft)) return step(start, { do: 'respond', response: draft }, asked);
  const checked = known(response)
    ? step(step(start, { do: 'respond', response }, asked), { do: 'check' }, asked)
    : start;
  return revealed ? step(checked, { do: 'reveal' }, asked) : checked;
}

function earlyMoves({ question, reader, locale }: Session, seed: number | null, takeEarly: TakeEarly): Move[] {
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

function noted(attempt: Attempt, question: ShownQuestion, move: Move, memory: Memory): Trouble | null {
  const { verdict } = attempt;
  if (move.do === 'respond' || move.do === 'press' || move.do === 'again')
    return memory.drafted(question, attempt.response);
  if (move.do === 'reveal') return memory.revealed(question);
  if (move.do === 'check' && verdict && verdict.state !== 'incomplete')
    return memory.checked(question, attempt.response, verdict);
  return null;
}
