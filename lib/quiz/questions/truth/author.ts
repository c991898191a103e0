import { z } from 'zod';
import { joined, type RichText, richText } from '@/lib/i18n/rich';
import { id, text } from '@/lib/i18n/text-schema';
import { inOrder, ordersOf } from '@/lib/quiz/orders';
import { type Author, commonFields, flaw, misconception, noTwins } from '../common';
import { strings } from './strings';

const reason = z.strictObject({
  id,
  right: z.boolean().default(false).describe('The right reason. Exactly one.'),
  misconception,
  fr: text.shape.fr,
  en: text.shape.en,
  why: text.describe('Shown next to the reason once picked and checked.'),
});

const schema = z
  .strictObject({
    ...commonFields,
    type: z.literal('truth'),
    holds: z.boolean().describe('Is the statement true?'),
    whenTrue: text.describe('Said to who answers "true".'),
    whenFalse: text.describe('Said to who answers "false".'),
    reasons: z.array(reason).min(2).max(5).describe('Written to be read after "because".'),
  })
  .superRefine((question, context) => {
    noTwins(context, 'reasons', question.reasons, ['holds', 'reasons', 'says-true', 'says-false']);
    const right = question.reasons.filter((one) => one.right).length;
    if (right === 1) return;
    const found = right === 0 ? 'No reason is marked as right.' : `${right} reasons are marked as right.`;
    flaw(context, ['reasons'], found, 'Mark exactly one reason with `right: true`.');
  });

type TruthQuestion = z.infer<typeof schema>;

export type Shown = { reasons: { id: string; text: RichText }[]; orders: string[] };
export type Key = { holds: boolean; reason: string };

/** A statement to judge true or false, and the reason. */
export const author: Author<TruthQuestion, Shown, Key> = {
  schema,
  present(question, say) {
    const free = question.reasons.map(() => undefined);
    const [still = ''] = ordersOf(`${question.id} still`, free);
    return {
      shown: {
        reasons: inOrder(question.reasons, [still], 0).map((one) => ({ id: one.id, text: say.inline(one) })),
        orders: ordersOf(question.id, free),
      },
      key: { holds: question.holds, reason: question.reasons.find((one) => one.right)?.id ?? '' },
      why: {
        'says-true': say.inline(question.whenTrue),
        'says-false': say.inline(question.whenFalse),
        ...Object.fromEntries(question.reasons.map((one) => [one.id, say.inline(one.why)])),
      },
    };
  },
  sheet: (question, say) => ({
    mark: 'one',
    groups: [
      { options: [richText(strings.true[say.locale]), richText(strings.false[say.locale])] },
      {
        ask: richText(strings.because[say.locale]),
        options: author.present(question, say).shown.reasons.map(({ text }) => text),
      },
    ],
  }),
  solution: (question, say) => [
    ...[true, false].map((holds) => ({
      text: richText(strings[holds ? 'true' : 'false'][say.locale]),
      right: holds === question.holds,
      why: say.inline(holds ? question.whenTrue : question.whenFalse),
    })),
    ...question.reasons.map((one) => ({
      text: joined(richText(`${strings.because[say.locale]} `), say.inline(one)),
      right: one.right,
      why: say.inline(one.why),
    })),
  ],
  options: (question) =>
    question.reasons.map((one, index) => ({
      id: one.id,
      right: one.right,
      misconception: one.misconception,
      text: { fr: one.fr, en: one.en },
      path: ['reasons', index],
    })),
};
