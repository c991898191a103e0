// The place last read in each chapter, as it is stored.

import { isObject } from '@/lib/base/is-object';

/**
 * By chapter, the id of a section or subsection, or one of `over`. Their order says nothing: an object puts names that are
 * numbers first.
 */
export type Places = { readonly [chapter: string]: string };

/** What names the store, before the course's id. An inline script reads it too (components/layout/resume.browser.ts). */
export const placesPrefix = 'virli:reading:';

/** Of the shape that is written. What has another one is ignored; without its `last`, it was written before there was one. */
const placesVersion = 2;

const stayMillis = 10_000;

/**
 * What is kept of a chapter that is over, in place of a section: something in it was missed (`left`), or the next chapter is
 * next. No heading is called so.
 */
export const over = { left: '/left', next: '/next' } as const;

/** What to store. @param last the chapter read last */
export function placesText(places: Places, last: string): string {
  return JSON.stringify({ version: placesVersion, last, places });
}

/** What a stored text says. A text or an entry that cannot be read is ignored. */
export function placesIn(text: string | null): Places {
  const places = storedIn(text)?.places;
  if (!isObject(places)) return {};
  return Object.fromEntries(
    Object.entries(places).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** The chapter read last; in what was kept before that was noted, the last one named. */
export function lastIn(text: string | null): string | undefined {
  const last = storedIn(text)?.last;
  return typeof last === 'string' && last ? last : Object.keys(placesIn(text)).at(-1);
}

function storedIn(text: string | null): { readonly [name: string]: unknown } | undefined {
  try {
    const stored: unknown = JSON.parse(text ?? 'null');
    return isObject(stored) && stored.version === placesVersion ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** What a reader has done in a chapter, and where they are. */
export type Reached = {
  /** The sections and subsections, in order. */
  sections: readonly string[];
  /** The one being read; empty above the first. */
  read: string;
  /** The one that the last question stands in. */
  lastAsked: string | undefined;
  /** Whether the end of the text has been seen. */
  isEndSeen: boolean;
  /** Whether every question has an answer, and whether one of them is not right. */
  isAnswered: boolean;
  isMissed: boolean;
};

/** The place to come back to: the section being read, until the chapter is over. Who reads an earlier section again is back in it. */
export function placeOf({ sections, read, lastAsked, isEndSeen, isAnswered, isMissed }: Reached): string {
  const isAtTheEnd = read === sections.at(-1) && isEndSeen;
  const isPast = isAnswered && lastAsked !== undefined && sections.indexOf(read) >= sections.indexOf(lastAsked);
  if (!isAtTheEnd && !isPast) return read;
  return isMissed ? over.left : over.next;
}

/**
 * How long to stay in the section `read` before it is the one to come back to. Farther in the chapter than what is `kept`: at
 * once. Before it: who scrolls towards the place they left has not moved it.
 */
export function waitMillis(sections: readonly string[], kept: string | undefined, read: string): number {
  const order: readonly string[] = [...sections, over.left, over.next];
  return kept !== undefined && order.indexOf(read) < order.indexOf(kept) ? stayMillis : 0;
}
