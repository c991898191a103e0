// What a record says of each question: pure, so that the same log always tells the same story.
import { type Event, questionKey } from './record';

export type Outcome = 'wrong' | 'partial' | 'right' | 'revealed';

export type Standing = {
  /** Of the first check. */
  first: Outcome;
  /** Of the latest check. */
  last: Outcome;
  /** Whether the reader has ever answered rightly by themselves. */
  solved: boolean;
  /** The latest response checked; `undefined` when only revealed. */
  response: unknown;
};

/** By `questionKey`. Questions never checked nor revealed are absent. */
export type Standings = { readonly [key: string]: Standing };

export function standingsOf(events: readonly Event[]): Standings {
  const standings: { [key: string]: Standing } = {};
  for (const event of events) {
    // A kind of a newer edition counts for nothing here.
    if (event.did !== 'answered' && event.did !== 'revealed') continue;
    const key = questionKey({ id: event.question, rev: event.rev });
    standings[key] = next(standings[key], event);
  }
  return standings;
}

function next(before: Standing | undefined, event: Event): Standing {
  const outcome = event.did === 'revealed' ? 'revealed' : event.state;
  return {
    first: before?.first ?? outcome,
    last: outcome,
    solved: (before?.solved ?? false) || outcome === 'right',
    response: event.did === 'answered' ? event.response : before?.response,
  };
}
