// A reader's record: an append-only list of what happened. Everything else (scores, what to retry) is computed from it.

import { isObject } from '@/lib/base/is-object';

type About = {
  /** The question's id and revision: an answer to an older meaning no longer counts. */
  question: string;
  rev: number;
  /** Milliseconds since 1970, UTC. */
  at: number;
};

export type Answered = About & {
  did: 'answered';
  response: unknown;
  state: 'wrong' | 'partial' | 'right';
  points: number;
};
/** The reader asked to see the answer. */
export type Revealed = About & { did: 'revealed' };
export type Event = Answered | Revealed;

export type ProgressRecord = {
  version: 1;
  events: Event[];
  /** Responses not checked yet, by `questionKey`. */
  drafts: { [key: string]: unknown };
};

export const emptyRecord: ProgressRecord = { version: 1, events: [], drafts: {} };

/** Names a question with its revision: `cp67-io@2`. */
export function questionKey(question: { id: string; rev: number }): string {
  return `${question.id}@${question.rev}`;
}

/**
 * Guards what was stored or imported. Unknown fields are kept, wrong shapes are refused as a whole. An event of a kind that is
 * not known here is kept too: a newer edition of the site, open in another tab, may have written it.
 */
export function isRecord(value: unknown): value is ProgressRecord {
  return (
    isObject(value) &&
    value.version === 1 &&
    Array.isArray(value.events) &&
    value.events.every(isEvent) &&
    isObject(value.drafts)
  );
}

function isEvent(value: unknown): value is Event {
  if (!isObject(value) || typeof value.did !== 'string') return false;
  if (!['answered', 'revealed'].includes(value.did)) return true;
  if (typeof value.question !== 'string' || !Number.isInteger(value.rev) || !Number.isFinite(value.at)) return false;
  if (value.did === 'revealed') return true;
  return (
    (value.state === 'wrong' || value.state === 'partial' || value.state === 'right') &&
    typeof value.points === 'number' &&
    'response' in value
  );
}
