// The place last read in each chapter, as it is stored.

import { isObject } from '@/lib/base/is-object';

/** By chapter, the id of a section or subsection. The chapter read last comes last. */
export type Places = { readonly [chapter: string]: string };

/** What names the store, before the course's id. An inline script reads it too (resumeReading in lib/site/early.ts). */
export const placesPrefix = 'virli:reading:';

/** Of the shape that is written. What has another one is ignored. */
export const placesVersion = 2;

const stayMillis = 10_000;

/** What to store. */
export function placesText(places: Places): string {
  return JSON.stringify({ version: placesVersion, places });
}

/** What a stored text says. A text or an entry that cannot be read is ignored. */
export function placesIn(text: string | null): Places {
  try {
    const stored: unknown = JSON.parse(text ?? 'null');
    if (!isObject(stored) || stored.version !== placesVersion || !isObject(stored.places)) return {};
    return Object.fromEntries(
      Object.entries(stored.places).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

/**
 * How long to stay in the section `read` before it is the one to come back to. Farther in the chapter than what is `kept`: at
 * once. Before it: who scrolls towards the place they left has not moved it.
 */
export function waitMillis(sections: string[], kept: string | undefined, read: string): number {
  return kept !== undefined && sections.indexOf(read) < sections.indexOf(kept) ? stayMillis : 0;
}
