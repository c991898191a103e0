import { z } from 'zod';
import type { RichText } from '@/lib/i18n/rich';
import { id, text } from '@/lib/i18n/text-schema';
import { letters } from '@/lib/quiz/letters';
import { inOrder, ordersOf } from '@/lib/quiz/orders';
import { type Author, commonFields, flaw, misconception, noTwins } from '../common';

const choice = z.strictObject({
  id,
  right: z.boolean().default(false).describe('A right choice. Several make checkboxes.'),
  misconception,
  pin: z.enum(['first', 'last']).optional().describe('Keeps the choice in place when the order is shuffled.'),
  fr: text.shape.fr,
  en: text.shape.en,
  why: text.describe(
    'Shown next to the choice once picked and checked: why it is right, or what this mistake overlooks.',
  ),
});

const schema = z
  .strictObject({
    ...commonFields,
    type: z.literal('choice'),
    several: z.boolean().optional().describe('`true` forces checkboxes even when one choice is right.'),
    choices: z.array(choice).min(2, 'A choice question needs at least 2 choices').max(letters.length),
  })
  .superRefine((question, context) => {
    noTwins(context, 'choices', question.choices, ['choices']);
    if (!question.choices.some((one) => one.right)) {
      flaw(context, ['choices'], 'No choice is marked as right.', 'Add `right: true` to the right choice.');
    }
    const right = question.choices.filter((one) => one.right).length;
    if (question.several === false && right > 1) {
      const what = `Only one choice can be picked with \`several: false\`, and ${right} are right.`;
      flaw(context, ['several'], what, 'Remove `several`, or keep one right choice.');
    }
  });

type ChoiceQuestion = z.infer<typeof schema>;

export type Shown = { several: boolean; choices: { id: string; text: RichText }[]; orders: string[] };
export type Key = { right: string[] };

/** The author's habits (the right one first, say) must not show, even before the reader's own order is known. */
function listed({ id, choices }: ChoiceQuestion) {
  const [still = ''] = ordersOf(
    `${id} still`,
    choices.map((one) => one.pin),
  );
  return inOrder(choices, [still], 0);
}

/** One right choice among several, or several. */
export const author: Author<ChoiceQuestion, Shown, Key> = {
  schema,
  present(question, say) {
    const { choices } = question;
    const right = choices.filter((one) => one.right).map((one) => one.id);
    const shown = listed(question);
    return {
      shown: {
        several: question.several === true || right.length > 1,
        choices: shown.map((one) => ({ id: one.id, text: say.inline(one) })),
        orders: ordersOf(
          question.id,
          shown.map((one) => one.pin),
        ),
      },
      key: { right },
      why: Object.fromEntries(choices.map((one) => [one.id, say.inline(one.why)])),
    };
  },
  sheet(question, say) {
    const { several, choices } = author.present(question, say).shown;
    return { mark: several ? 'several' : 'one', groups: [{ options: choices.map(({ text }) => text) }] };
  },
  solution: (question, say) =>
    listed(question).map((one) => ({ text: say.inline(one), right: one.right, why: say.inline(one.why) })),
  options: (question) =>
    question.choices.map((one, index) => ({
      id: one.id,
      right: one.right,
      misconception: one.misconception,
      text: { fr: one.fr, en: one.en },
      path: ['choices', index],
    })),
};
