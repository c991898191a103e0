import { decimalOf, times } from '@/lib/base/decimal';
import { isObject } from '@/lib/base/is-object';
import type { Locale } from '@/lib/i18n/locales';
import type { Entries, Grader } from '@/lib/quiz/grader';
import { incomplete, worth } from '@/lib/quiz/verdicts';
import type { Key, Shown } from './author';
import { type Exact, exact, near } from './near';
import { parseNumber } from './parse';
import { withUnit } from './with-unit';

/**
 * What was typed, the number it is (`null`: none yet; a double in records of before numbers were compared exactly), and the id of
 * the unit chosen (empty: the only one).
 */
export type Response = { typed: string; value: Exact | null; unit: string };

/** Reads what was typed, in the reader's language. A unit written after the number is the one chosen. */
export function typedNumber(typed: string, unit: string, shown: Shown, locale: Locale): Response {
  const names = shown.units?.map(({ name }) => name) ?? [shown.unit ?? ''];
  const read = parseNumber(typed, locale, names);
  const chosen = shown.units?.find((one) => one.name === read?.unit)?.id ?? unit;
  return { typed, unit: chosen, value: read?.value ?? null };
}

/** What was typed, in another unit: the one that may stand behind it is taken away. */
export function inUnit(typed: string, unit: string, shown: Shown, locale: Locale): Response {
  return typedNumber(typed.replace(/[^\d⁰¹²³⁴-⁹]*$/, ''), unit, shown, locale);
}

export const grader: Grader<Shown, Key, Response> = {
  empty: (shown) => ({ typed: '', value: null, unit: shown.units?.[0]?.id ?? '' }),

  isResponse(value, shown): value is Response {
    return (
      isObject(value) &&
      typeof value.typed === 'string' &&
      (value.value === null || decimalOf(`${value.value}`) !== null) &&
      (shown.units ? shown.units.some((one) => one.id === value.unit) : value.unit === '')
    );
  },

  fromForm(entries: Entries, shown, locale) {
    const form = Object.fromEntries(entries);
    const unit = shown.units?.find((one) => one.id === form.unit)?.id ?? shown.units?.[0]?.id ?? '';
    return typedNumber(form.number ?? '', unit, shown, locale);
  },

  grade(shown, key, { value, unit }) {
    const typed = decimalOf(`${value}`);
    if (typed === null) return incomplete('number');
    const given = times(typed, exact(shown.units?.find((one) => one.id === unit)?.factor ?? 1));
    if (near(given, key.answer, key.tolerance)) return worth(1, [{ code: 'right', at: 'when-right' }]);
    const mistake = key.mistakes.find((one) => near(given, one.value, one.tolerance));
    return worth(0, [{ code: 'wrong', at: mistake ? `mistake-${mistake.id}` : 'otherwise' }]);
  },

  right(shown, key, locale) {
    const unit = shown.units?.find((one) => one.factor === 1)?.id ?? '';
    return { typed: key.written?.[locale] ?? `${key.answer}`, value: key.answer, unit };
  },
};

/** A response in words: what was typed, with its unit once. */
export function ownWords({ typed, unit }: Response, shown: Shown, locale: Locale): string {
  const name = shown.unit ?? shown.units?.find((one) => one.id === unit)?.name ?? '';
  return typed.endsWith(name) ? typed : withUnit(typed, name, locale);
}
