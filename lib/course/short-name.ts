// Who wrote a work, in as few words as a margin has.
import type { Locale } from '@/lib/i18n/locales';

/** « Popek et Goldberg » from « G. J. Popek, R. P. Goldberg »; three authors or more are the first « et al. » */
export function shortName(authors: string, locale: Locale): string {
  const names = authors
    .replace(/,? et al\.?$/, ', et al.')
    .split(', ')
    .map(withoutInitials);
  const [first = '', second] = names;
  if (second === undefined) return first;
  if (names.length > 2 || second === 'et al.') return `${first} et al.`;
  return `${first} ${{ fr: 'et', en: 'and' }[locale]} ${second}`;
}

/** « Popek » from « G. J. Popek ». */
export function withoutInitials(name: string): string {
  return name.replace(/^(\p{Lu}[\p{L}-]*\.[\s-]?)+/u, '');
}
