import type { GlossaryEntry } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';

/** Entries in the order of the language, under their first letter without accent: « état problème » is under E. */
export function byLetter(
  glossary: readonly GlossaryEntry[],
  locale: Locale,
): { letter: string; entries: GlossaryEntry[] }[] {
  const groups = new Map<string, GlossaryEntry[]>();
  for (const entry of glossary.toSorted((a, b) => a.term[locale].localeCompare(b.term[locale], locale))) {
    const letter = firstLetter(entry.term[locale]);
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([letter, entries]) => ({ letter, entries }));
}

function firstLetter(term: string): string {
  const bare = term.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
  return bare.charAt(0).toUpperCase();
}
