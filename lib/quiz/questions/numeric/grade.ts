import { isObject } from '@/lib/base/is-object';
import type { Locale } from '@/lib/i18n/locales';
import type { Entries, Grader } from '@/lib/quiz/grader';
import { incomplete, worth } from '@/lib/quiz/verdicts';
import type { Key, Shown } from './author';
import { near } from './near';
import { parseNumber } from './parse';
import { writtenNumber } from './written';

/** What was typed, the number it is (`null`: none yet), and the id of the unit chosen (empty: the only one). */
export type Response = { typed: string; value: number | null; unit: string };

/** Reads what was typed, in the reader's language. */
export function typedNumber(typed: string, unit: string, shown: Shown, locale: Locale): Response {
  return { typed, unit, value: parseNumber(typed, locale, shown.unit ?? nameOf(unit, shown)) };
}

export const grader: Grader<Shown, Key, Response> = {
  empty: (shown) => ({ typed: '', value: null, unit: shown.units?.[0]?.id ?? '' }),

  isResponse(value, shown): value is Response {
    return (
      isObject(value) &&
      typeof value.typed === 'string' &&
      (value.value === null || Number.isFinite(value.value)) &&
      (shown.units ? shown.units.some((one) => one.id === value.unit) : value.unit === '')
    );
  },

  fromForm(entries: Entries, shown, locale) {
    const form = Object.fromEntries(entries);
    const unit = shown.units?.find((one) => one.id === form.unit)?.id ?? shown.units?.[0]?.id ?? '';
    return typedNumber(form.number ?? '', unit, shown, locale);
  },

  grade(shown, key, { value, unit }) {
    if (value === null) return incomplete('number');
    const factor = shown.units?.find((one) => one.id === unit)?.factor ?? 1;
    const given = value * factor;
    if (near(given, key.answer, key.tolerance)) return worth(1, [{ code: 'right', at: 'when-right' }]);
    const mistake = key.mistakes.find((one) => near(given, one.value, one.tolerance));
    return worth(0, [{ code: 'wrong', at: mistake ? `mistake-${mistake.id}` : 'otherwise' }]);
  },

  right(shown, key, locale) {
    const unit = shown.units?.find((one) => one.factor === 1)?.id ?? '';
    return { typed: writtenNumber(key.answer, shown.unit ?? unit, locale), value: key.answer, unit };
  },
};

/** The name of a unit by its id; empty when there is only one. */
export function nameOf(unit: string, shown: Shown): string {
  return shown.units?.find((one) => one.id === unit)?.name ?? '';
}
