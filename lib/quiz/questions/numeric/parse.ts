// Reads what people type and paste: "84 044", "1,5", "−3", "1,6·10⁻¹²", "64 KiB". Exactly: what comes out is a text, not a double.
import { decimalOf } from '@/lib/base/decimal';
import type { Locale } from '@/lib/i18n/locales';

/** The number as `decimalOf` reads it, and which of the units was written after it; empty when none was. */
export type Read = { value: string; unit: string };

/**
 * The number that a person typed, with one of the units after it or not. `null` when it is not a number of that kind. The case
 * of a unit counts: Mb is not MB.
 */
export function parseNumber(typed: string, locale: Locale, units: readonly string[] = []): Read | null {
  const text = plain(typed);
  for (const unit of ['', ...units]) {
    const end = plain(unit);
    const value = text.endsWith(end) && exactly(text.slice(0, text.length - end.length), locale);
    if (value) return { value, unit };
  }
  return null;
}

/** One sign for each meaning: what groups digits is `_`, what raises is `^`, and nothing is invisible. */
function plain(typed: string): string {
  return (
    typed
      .replace(/[⁺⁻⁰¹²³⁴-⁹]+/g, '^$&')
      // Full-width signs, no-break and thin spaces, the two signs of micro.
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .replace(/[‐-―−]/g, '-')
      .replace(/μ/g, 'u')
      .replace(/(\d)[\s'’](?=\d)/g, '$1_')
      .replace(/\s/g, '')
  );
}

function exactly(text: string, locale: Locale): string | null {
  const [, sign = '', digits = '', exponent = ''] =
    /^([-+]?)([\d.,_]+)(e[-+]?\d+)?$/i.exec(
      text
        // Without its raised figures, a copied "× 10⁻¹²" is "× 10-12": its sign still tells. "× 1012" is another number.
        .replace(/(\d)[x×*·⋅._]10(\^|(?=-))/i, '$1e')
        .replace(/^([-+]?)10\^/, '$11e'),
    ) ?? [];
  const point = pointIn(digits, locale);
  const whole = digits.slice(0, point);
  const value = `${sign}${whole.replace(/\D/g, '')}.${digits.slice(point + 1).replaceAll('_', '')}${exponent}`;
  return /^\d*$|^\d{1,3}([_,.])\d{3}(\1\d{3})*$/.test(whole) && decimalOf(value) !== null ? value : null;
}

/**
 * Where the decimal comma or point stands; at the end when there is none. Of both signs it is the last one, and a sign that
 * comes twice groups. A single comma before three digits groups in English ("1,024") and not in French.
 */
function pointIn(digits: string, locale: Locale): number {
  const last = digits.search(/[.,][^.,]*$/);
  const groups = digits.indexOf(digits.charAt(last)) < last || (locale === 'en' && /^[1-9]\d{0,2},\d{3}$/.test(digits));
  return last < 0 || groups ? digits.length : last;
}
