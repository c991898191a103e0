import type { Locale } from '@/lib/i18n/locales';

/** « 3 % », 3%, 40 MB: only the English percent sign stands close. */
export function withUnit(number: string, unit: string | undefined, locale: Locale): string {
  return unit ? `${number}${unit === '%' ? { fr: '\u00a0', en: '' }[locale] : '\u00a0'}${unit}` : number;
}
