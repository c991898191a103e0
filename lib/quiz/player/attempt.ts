// What one reader is doing with one question: a pure reducer, so that a click made early can be replayed later.
import type { Locale } from '@/lib/i18n/locales';
import type { Grader } from '@/lib/quiz/grader';
import type { Verdict } from '@/lib/quiz/words';

export type Attempt = {
  response: unknown;
  /** Of the response as it stands; `null` until checked, and again after any change. */
  verdict: Verdict | null;
  /** How many hints are shown. */
  hints: number;
  /** The reader asked for the answer. */
  revealed: boolean;
  /** What the reader had answered when the answer was shown in its place; `null` otherwise. */
  own: unknown;
};

export type Move =
  | { do: 'respond'; response: unknown }
  | { do: 'press'; value: string; seed: number | null }
  | { do: 'check' }
  | { do: 'again' }
  | { do: 'hint' }
  | { do: 'reveal' };

/** What a move needs to know of the question. The key is only asked for when it is needed. */
export type Asked = { grader: Grader; shown: unknown; hints: number; locale: Locale; key(): unknown };

export function fresh(asked: Asked): Attempt {
  return { response: asked.grader.empty(asked.shown), verdict: null, hints: 0, revealed: false, own: null };
}

/** The attempt after a move. Any change of the response begins a new try. */
export function step(attempt: Attempt, move: Move, asked: Asked): Attempt {
  const { grader, shown } = asked;
  switch (move.do) {
    case 'respond':
      return { ...attempt, response: move.response, verdict: null, revealed: false, own: null };
    case 'press': {
      const response = grader.press?.(attempt.response, shown, move.value, move.seed) ?? attempt.response;
      return { ...attempt, response, verdict: null, revealed: false, own: null };
    }
    case 'check':
      if (isChecked(attempt)) return attempt;
      return { ...attempt, verdict: grader.grade(shown, asked.key(), attempt.response) };
    case 'again':
      return { ...fresh(asked), response: begun(attempt, asked), hints: attempt.hints };
    case 'hint':
      return { ...attempt, hints: Math.min(attempt.hints + 1, asked.hints) };
    case 'reveal': {
      const key = asked.key();
      const response = grader.right(shown, key, asked.locale);
      const verdict = grader.grade(shown, key, response);
      // An option that was wrong stays marked beside what is right, with its reason.
      const notes = [...verdict.notes, ...(attempt.verdict?.notes.filter(({ code }) => code === 'wrong') ?? [])];
      return { ...attempt, response, verdict: { ...verdict, notes }, revealed: true, own: attempt.response };
    }
  }
}

function begun({ response, verdict, revealed }: Attempt, { grader, shown }: Asked): unknown {
  const goesOn = verdict?.state !== 'right' && !revealed;
  return (goesOn && grader.again?.(response, verdict?.notes ?? [])) || grader.empty(shown);
}

/** Whether the response as it stands has a verdict. */
export function isChecked({ verdict }: Attempt): boolean {
  return verdict !== null && verdict.state !== 'incomplete';
}
