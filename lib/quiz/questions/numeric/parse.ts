import type { Locale } from '@/lib/i18n/locales';

// Any space may group digits, and both minus signs are accepted.
const spaces = /[\s\u00a0\u202f\u2009]/g;

// A comma groups thousands in English ("1,500") and marks decimals in French ("1,5").
const commas = {
  fr: (typed: string) => typed.replace(',', '.'),
  en: (typed: string) =>
    /^[-+]?\d{1,3}(,\d{3})+(\.\d*)?(e[-+]?\d+)?$/i.test(typed) ? typed.replaceAll(',', '') : typed.replace(',', '.'),
} satisfies Record<Locale, (typed: string) => string>;

/**
 * The number that a person typed: "84 044", "1,5", "-3", "1.5e3", with the unit after it or not ("45 %").
 * `null` when it is not a number.
 */
export function parseNumber(typed: string, locale: Locale, unit = ''): number | null {
  const compact = typed.replace(spaces, '').replace('−', '-');
  const suffix = unit.replace(spaces, '').toLowerCase();
  const bare = suffix && compact.toLowerCase().endsWith(suffix) ? compact.slice(0, -suffix.length) : compact;
  const plain = commas[locale](bare);
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain)) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}
