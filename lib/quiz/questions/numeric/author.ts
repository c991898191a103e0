import { z } from 'zod';
import { richText, wordsOf } from '@/lib/i18n/rich';
import { id, text } from '@/lib/i18n/text-schema';
import { type Author, commonFields, flaw, misconception, noTwins } from '../common';
import { near } from './near';
import { withUnit, writtenNumber } from './written';

const tolerance = z.number().min(0).default(0).describe('Absolute: answers this far away still count.');

const mistake = z.strictObject({
  id,
  value: z.number().describe('The number that reveals the error, in the unit of `answer`.'),
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
    answer: z.number(),
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
    question.mistakes.forEach((one, index) => {
      if (!near(one.value, question.answer, question.tolerance)) return;
      flaw(
        context,
        ['mistakes', index, 'value'],
        `${one.value} counts as right: it is within ${question.tolerance} of ${question.answer}.`,
        'Change the mistake, or lower `tolerance`.',
      );
    });
  });

type NumericQuestion = z.infer<typeof schema>;

export type Shown = { unit?: string; units?: { id: string; name: string; factor: number }[] };
export type Key = {
  answer: number;
  tolerance: number;
  mistakes: { id: string; value: number; tolerance: number }[];
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
    const written = (value: number) => richText(withUnit(writtenNumber(value, name, say.locale), name, say.locale));
    return [
      { text: written(question.answer), right: true, why: say.inline(question.whenRight) },
      ...question.mistakes.map((one) => ({ text: written(one.value), right: false, why: say.inline(one.why) })),
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
