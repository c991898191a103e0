// What a reader knows of a chapter and what is left to see, from the record alone.
import type { Outcome, Standings } from '@/lib/progress/standings';

/** A question, or a card to answer from memory, as a list names it. */
export type Asked = {
  /** Its `questionKey`. */
  key: string;
  /** Its id on the page. */
  at: string;
  /** What it is called in its chapter, `Q1.7`; a card has no number. */
  called?: string;
  /** How what is asked begins. */
  begins: string;
  /** Where it is taught: `1.2 Two modes`. */
  section?: string;
  objective?: string;
};

export type Missed = Asked & { outcome: Exclude<Outcome, 'right'> };

export type ToSee = {
  /** The latest answer is wrong or partly right, or was shown. */
  missed: Missed[];
  /** Without an answer. */
  open: Asked[];
  right: Asked[];
  /** How many of the right ones were so at the first attempt. */
  atFirst: number;
};

/** Everything asked, in its order, by how it stands. */
export function toSee(asked: readonly Asked[], standings: Standings): ToSee {
  const right = asked.filter(({ key }) => standings[key]?.last === 'right');
  return {
    missed: asked.flatMap((one) => {
      const outcome = standings[one.key]?.last;
      return outcome && outcome !== 'right' ? [{ ...one, outcome }] : [];
    }),
    open: asked.filter(({ key }) => !standings[key]),
    right,
    atFirst: right.filter(({ key }) => standings[key]?.first === 'right').length,
  };
}

export type Known = { id: string; text: string; total: number; right: number; atFirst: number };

/** How each objective stands, by the questions that check it. One that nothing checks is left out. */
export function knownOf(
  objectives: readonly { id: string; text: string }[],
  asked: readonly Asked[],
  standings: Standings,
): Known[] {
  return objectives.flatMap(({ id, text }) => {
    const own = asked.filter(({ objective }) => objective === id);
    const { right, atFirst } = toSee(own, standings);
    return own.length > 0 ? [{ id, text, total: own.length, right: right.length, atFirst }] : [];
  });
}
