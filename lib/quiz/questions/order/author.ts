import { z } from 'zod';
import { joined, type RichText, richText } from '@/lib/i18n/rich';
import { id, text } from '@/lib/i18n/text-schema';
import { inOrder, startsOf } from '@/lib/quiz/orders';
import { type Author, commonFields, noTwins } from '../common';
import { worthOf } from './grade';
import { rankWords } from './strings';

const item = z.strictObject({
  id,
  fr: text.shape.fr,
  en: text.shape.en,
  why: text.describe('Why it stands at this place.'),
});

const schema = z
  .strictObject({
    ...commonFields,
    type: z.literal('order'),
    from: text.describe('What the first place means: "earliest".'),
    to: text.describe('What the last place means: "latest".'),
    items: z
      .array(item)
      .min(3, 'An order question needs at least 3 items')
      .max(7, 'An order question has at most 7 items: more is a memory test')
      .describe('Written in the right order.'),
  })
  .superRefine((question, context) => noTwins(context, 'items', question.items, ['items']));

type OrderQuestion = z.infer<typeof schema>;

export type Shown = { from: RichText; to: RichText; items: { id: string; text: RichText }[]; orders: string[] };
export type Key = { order: string[] };

/** Items to put in order. As they are shown at the start they are worth nothing. */
export const author: Author<OrderQuestion, Shown, Key> = {
  schema,
  present(question, say) {
    const { items } = question;
    const key = { order: items.map((one) => one.id) };
    const starts = (name: string, from: typeof items) =>
      startsOf(name, items.length, (order) => worthOf(inOrder(from, [order], 0).map(idOf), key) > 0);
    const [still = ''] = starts(`${question.id} still`, items);
    const listed = inOrder(items, [still], 0);
    return {
      shown: {
        from: say.inline(question.from),
        to: say.inline(question.to),
        items: listed.map((one) => ({ id: one.id, text: say.inline(one) })),
        orders: starts(question.id, listed),
      },
      key,
      why: Object.fromEntries(items.map((one) => [one.id, say.inline(one.why)])),
    };
  },
  sheet(question, say) {
    const { from, to, items } = author.present(question, say).shown;
    return {
      mark: 'order',
      groups: [
        {
          ask: joined(richText(`${rankWords(items.length, say.locale)} `), from, richText(' → '), to),
          options: items.map(({ text }) => text),
        },
      ],
    };
  },
  solution: (question, say) =>
    question.items.map((one) => ({ text: say.inline(one), right: true, why: say.inline(one.why) })),
  options: () => [],
};

function idOf(one: { id: string }): string {
  return one.id;
}
