// Authors type plain spaces and straight quotes; readers see the typography of their language.
import type { Locale } from './locales';

const narrow = '\u202f';
const wide = '\u00a0';

/** A name and its number stay together: type 1, PID 1, version 2. */
const numbered =
  'types?|PID|uid|versions?|anneaux?|rings?|niveaux?|levels?|figures?|chapitres?|chapters?|lignes?|lines?';

type Rule = [found: RegExp, set: string];

const everywhere: Rule[] = [
  [/(\p{L}|\d)'(?=\p{L}|\d|\s|$|[.,;:!?)«*])/gu, '$1’'],
  [/(^|[\s(«“])'(?=\p{L}|\d)/gu, '$1’'],
  [/\.\.\./g, '…'],
  [new RegExp(`(?<![\\p{L}\\d])(${numbered}) (?=\\d)`, 'giu'), `$1${wide}`],
];

const rules = {
  // French spaces: narrow before ; ! ? and inside numbers, wide before : and inside guillemets (Lexique de l'Imprimerie nationale).
  fr: [
    ...everywhere,
    [/ +([;!?])/g, `${narrow}$1`],
    [/ +:/g, `${wide}:`],
    [/« +/g, `«${wide}`],
    [/ +»/g, `${wide}»`],
    [/(\d) (?=\d{3}(?!\d))/g, `$1${narrow}`],
    [/(\d) +(?=[%€×]|Mio|Gio|Kio|Mo|Go|ko|ms\b|µs|GHz|MHz|s\b)/g, `$1${wide}`],
  ],
  en: [
    // Before the apostrophes: one that follows an opening quote begins a word.
    [/(^|[\s([{—–-])"/g, '$1“'],
    [/"/g, '”'],
    ...everywhere,
    [/(\d) (?=\d{3}(?!\d))/g, `$1${narrow}`],
    [/(\d) +(?=%|MiB|GiB|KiB|MB|GB|KB|ms\b|µs|GHz|MHz|s\b)/g, `$1${wide}`],
  ],
} satisfies Record<Locale, Rule[]>;

/**
 * Sets spaces, quotes and apostrophes as the language wants them.
 * Works on a run of prose; never give it code. Applying it twice changes nothing more.
 */
export function typography(prose: string, locale: Locale): string {
  return rules[locale].reduce((text, [found, set]) => text.replace(found, set), prose);
}

/** The same, for a run that goes on after formatted text: the quote that begins it closes. */
export function typographyAfter(prose: string, locale: Locale): string {
  return typography(`x${prose}`, locale).slice(1);
}
