import type { Locale } from '@/lib/i18n/locales';

/** As a reader writes it. Without a unit it is a name rather than a quantity, such as a uid: its digits stand together. */
export function writtenNumber(value: number, unit: string | undefined, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 10, useGrouping: Boolean(unit) }).format(value);
}

/** « 3 % », 3%, 40 MB: only the English percent sign stands close. */
export function withUnit(number: string, unit: string | undefined, locale: Locale): string {
  return unit ? `${number}${unit === '%' ? { fr: '\u00a0', en: '' }[locale] : '\u00a0'}${unit}` : number;
}
