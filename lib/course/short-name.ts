// Who wrote a work, in as few words as a margin has.
import type { Locale } from '@/lib/i18n/locales';

/** « Popek et Goldberg » from « G. J. Popek, R. P. Goldberg »; three authors or more are the first « et al. » */
export function shortName(authors: string, locale: Locale): string {
  const names = authors
    .replace(/,? et al\.?$/, ', et al.')
    // « Docker, Inc. » is one name.
    .split(/, (?!(?:Inc|Ltd|Corp|LLC|GmbH|Jr)\b)/)
    .map(withoutInitials);
  const [first = '', second] = names;
  if (second === undefined) return first;
  if (names.length > 2 || second === 'et al.') return `${first} et al.`;
  return `${first} ${{ fr: 'et', en: 'and' }[locale]} ${second}`;
}

/** One letter (or two, such as « Ch. » and « Yu. ») with its point; « J.-P. » and « J.P. » hold two. */
const initials = /^(?:(?:\p{Lu}|Ch|Ph|Th|Y[aeu])\.-?)+\s+/u;

/** « Popek » from « G. J. Popek ». What has a point inside, such as « LWN.net », is a name and stays whole. */
export function withoutInitials(name: string): string {
  const bare = name.replace(initials, '');
  return bare === name || bare === '' ? name : withoutInitials(bare);
}
