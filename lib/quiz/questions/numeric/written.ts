import { digitsOf } from '@/lib/base/decimal';
import type { Locale } from '@/lib/i18n/locales';
import { type Exact, exact } from './near';

// Only the build writes numbers: what a reader is shown of them comes with the key.
const marks = { fr: { point: ',', group: '\u202f' }, en: { point: '.', group: ',' } } satisfies Record<Locale, object>;

// Beyond so many zeros nobody counts them.
const mostZeros = { before: 5, after: 15 };

/**
 * As a reader writes it, whole: typed back, it is the same number. Without a unit it is a name rather than a quantity, such as a
 * uid: its digits stand together.
 */
export function writtenNumber(value: Exact, unit: string | undefined, locale: Locale): string {
  const { point, group } = marks[locale];
  const { digits: signed, power } = digitsOf(exact(value));
  const digits = signed.replace('-', '');
  // How many of the digits stand before the point.
  const before = digits.length + power;
  const minus = signed === digits ? '' : '−';
  const joined = (whole: string, part: string) => minus + whole + (part && point + part);
  if (power > mostZeros.after || -before > mostZeros.before) {
    const raised = [...String(before - 1)].map((sign) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)] ?? '⁻').join('');
    return `${joined(digits.slice(0, 1), digits.slice(1))}\u00a0×\u00a010${raised}`;
  }
  const padded = digits.padStart(digits.length + 1 - before, '0').padEnd(before, '0');
  const at = Math.max(before, 1);
  const whole = padded.slice(0, at);
  return joined(unit ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole, padded.slice(at));
}
