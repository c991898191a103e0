import { z } from 'zod';
import { locales } from '@/lib/i18n/locales';
import { richText, wordsOf } from '@/lib/i18n/rich';
import type { Text } from '@/lib/i18n/text';
import { id, text } from '@/lib/i18n/text-schema';
import { type Author, commonFields, flaw, misconception, noTwins } from '../common';
import { type Exact, exact, near } from './near';
import { withUnit } from './with-unit';
import { writtenNumber } from './written';

/** A number of any size, exactly: where a double would lose digits it comes as a text (see yaml-numbers.ts). */
const number = z.union([
  z.number(),
  // Another text is told as what it is not: a number.
  z.string().regex(/^[-+]?(\d{1,99}(\.\d{0,99})?|\.\d{1,99})$/, { abort: true }),
]);

const tolerance = z.number().min(0).default(0).describe('Absolute: answers this far away still count.');

const mistake = z.strictObject({
  id,
  value: number.describe('The number that reveals the error, in the unit of `answer`.'),
  tolerance,
  misconception,
  why: text.describe('Shown to who gives this number: which error leads there.'),
});

const unit = z.strictObject({
  id,
  name: text,
  factor: z.number().positive().describe('What one of it is worth in the unit of `answer`.'),
});

const schema = z
  .strictObject({
    ...commonFields,
    type: z.literal('numeric'),
    answer: number.describe('Compared exactly, however many digits it has.'),
    tolerance,
    unit: text.optional().describe('Shown after the field.'),
    units: z.array(unit).min(2).optional().describe('Several units to choose from, instead of `unit`.'),
    mistakes: z.array(mistake).default([]),
    whenRight: text,
    otherwise: text.describe('Said for a wrong number that is no known mistake.'),
  })
  .superRefine((question, context) => {
    noTwins(context, 'mistakes', question.mistakes);
    if (question.unit && question.units) {
      flaw(context, ['units'], '`unit` and `units` are both given.', 'Keep one of them.');
    }
    if (question.units && !question.units.some((one) => one.factor === 1)) {
      flaw(context, ['units'], 'No unit has `factor: 1`.', 'Give factor 1 to the unit of `answer`.');
    }
    unreachable(question).forEach(({ index, what, fix }) => {
      flaw(context, ['mistakes', index, 'value'], what, fix);
    });
    sameNames(question.units ?? []).forEach(({ index, what, fix }) => {
      flaw(context, ['units', index, 'name'], what, fix);
    });
  });

type NumericQuestion = z.infer<typeof schema>;

function written({ answer, unit, units }: NumericQuestion): { written?: Text } {
  const isQuantity = (unit ?? units) ? 'unit' : undefined;
  const [fr, en] = [writtenNumber(answer, isQuantity, 'fr'), writtenNumber(answer, isQuantity, 'en')];
  return fr === `${answer}` && en === fr ? {} : { written: { fr, en } };
}

type Numbers = { answer: Exact; tolerance: number; mistakes: { id: string; value: Exact; tolerance: number }[] };
type Flaw = { index: number; what: string; fix: string };

/** Mistakes that no reader would ever be told of: they are right, or are another mistake first. */
function unreachable({ answer, tolerance, mistakes }: Numbers): Flaw[] {
  const distance = (value: Exact, centre: Exact, most: number) =>
    !near(exact(value), centre, most) ? undefined : most === 0 ? '.' : `: it is within ${most} of ${centre}.`;
  return mistakes.flatMap(({ value }, index): Flaw[] => {
    const right = distance(value, answer, tolerance);
    if (right) {
      const fix = `Change the mistake${tolerance === 0 ? '' : ', or lower `tolerance`'}.`;
      return [{ index, what: `${value} counts as right${right}`, fix }];
    }
    const before = mistakes.slice(0, index).find((other) => distance(value, other.value, other.tolerance));
    if (!before) return [];
    const is = distance(value, before.value, before.tolerance);
    return [{ index, what: `${value} is already the mistake "${before.id}"${is}`, fix: 'Keep one of the two.' }];
  });
}

/** A reader chooses a unit by its name. */
function sameNames(units: readonly { id: string; name: Text }[]): Flaw[] {
  return units.flatMap(({ name }, index) =>
    locales.flatMap((locale): Flaw[] => {
      const before = units.slice(0, index).find((other) => other.name[locale] === name[locale]);
      if (!before) return [];
      return [{ index, what: `"${name[locale]}" is also the unit "${before.id}".`, fix: 'Give each its own name.' }];
    }),
  );
}

export type Shown = { unit?: string; units?: { id: string; name: string; factor: number }[] };
export type Key = {
  answer: Exact;
  /** As a reader of each language writes it; absent where that is how it stands in `answer`. */
  written?: Text;
  tolerance: number;
  mistakes: { id: string; value: Exact; tolerance: number }[];
};

/** A number, with a tolerance and perhaps units to choose from. */
export const author: Author<NumericQuestion, Shown, Key> = {
  schema,
  present(question, say) {
    const plain = (written: { fr: string; en: string }) => wordsOf(say.inline(written));
    return {
      shown: {
        ...(question.unit && { unit: plain(question.unit) }),
        ...(question.units && {
          units: question.units.map((one) => ({ id: one.id, name: plain(one.name), factor: one.factor })),
        }),
      },
      key: {
        answer: question.answer,
        ...written(question),
        tolerance: question.tolerance,
        mistakes: question.mistakes.map((one) => ({ id: one.id, value: one.value, tolerance: one.tolerance })),
      },
      why: {
        'when-right': say.inline(question.whenRight),
        otherwise: say.inline(question.otherwise),
        ...Object.fromEntries(question.mistakes.map((one) => [`mistake-${one.id}`, say.inline(one.why)])),
      },
    };
  },
  sheet(question, say) {
    const { unit, units } = author.present(question, say).shown;
    return {
      mark: 'fill',
      groups: [{ options: [richText(unit ?? units?.map(({ name }) => name).join(' / ') ?? '')] }],
    };
  },
  solution(question, say) {
    const unit = question.unit ?? question.units?.find((one) => one.factor === 1)?.name;
    const name = unit && wordsOf(say.inline(unit));
    const inWords = (value: Exact) => richText(withUnit(writtenNumber(value, name, say.locale), name, say.locale));
    return [
      { text: inWords(question.answer), right: true, why: say.inline(question.whenRight) },
      ...question.mistakes.map((one) => ({ text: inWords(one.value), right: false, why: say.inline(one.why) })),
    ];
  },
  options: (question) =>
    question.mistakes.map((one, index) => ({
      id: one.id,
      right: false,
      misconception: one.misconception,
      path: ['mistakes', index],
    })),
};
