import { z } from 'zod';
import { joined, type RichText, richText, wordsOf } from '@/lib/i18n/rich';
import { id, text } from '@/lib/i18n/text-schema';
import { inOrder, startsOf } from '@/lib/quiz/orders';
import { type Author, commonFields, flaw, noTwins } from '../common';
import { pairId } from './pair-id';
import { strings } from './strings';

/** About as many show in a list on a phone of 390 px: 27 took 212 of its 247 px. */
const longest = 30;

const partner = z.strictObject({
  id,
  fr: text.shape.fr,
  en: text.shape.en,
  why: text.describe('Said to who gives it to the wrong item: what it is, without naming the item that it goes with.'),
});

const item = z.strictObject({
  id,
  fr: text.shape.fr,
  en: text.shape.en,
  with: z.string().describe('The id of the partner that goes with it.'),
  why: text.describe('Said once it has its partner: why the two go together.'),
});

const schema = z
  .strictObject({
    ...commonFields,
    type: z.literal('match'),
    items: z
      .array(item)
      .min(2, 'A match question needs at least 2 items')
      .max(7, 'A match question has at most 7 items: more is a memory test')
      .describe('What stands at the left, in this order.'),
    partners: z
      .array(partner)
      .min(3, 'A match question needs at least 3 partners: with 2, one pair tells the other')
      .max(9, 'A match question has at most 9 partners: more is a search')
      .describe('What can be chosen for each item. One may go with several items, or with none.'),
  })
  .superRefine((question, context) => {
    const { items, partners } = question;
    noTwins(context, 'items', items);
    noTwins(context, 'partners', partners);
    items.forEach((one, index) => {
      if (partners.some((other) => other.id === one.with)) return;
      const known = partners.map((other) => `"${other.id}"`).join(', ');
      flaw(context, ['items', index, 'with'], `No partner is called "${one.with}".`, `Name one of: ${known}.`);
    });
    if (new Set(items.map((one) => one.with)).size === 1) {
      const fix = 'Give the items at least two different partners.';
      flaw(context, ['items'], 'All items have the same partner.', fix);
    }
    partners.forEach((one, index) => {
      if (items.some((other) => other.id === one.id)) {
        const fix = 'Give the partner an id of its own, which does not tell what it goes with.';
        flaw(context, ['partners', index, 'id'], `An item is called "${one.id}" too: ids stand in the page.`, fix);
      }
      for (const locale of ['fr', 'en'] as const) {
        const { length } = one[locale];
        if (length <= longest) continue;
        const what = `A phone cuts what is longer than its list: this partner has ${length} characters.`;
        flaw(context, ['partners', index, locale], what, `Say it in ${longest} characters.`);
      }
    });
  });

type MatchQuestion = z.infer<typeof schema>;

export type Shown = {
  items: { id: string; text: RichText }[];
  /** Plain words: a list to choose from has no others. */
  partners: { id: string; name: string }[];
};
/** Of each item, the partner that goes with it. */
export type Key = { pairs: [item: string, partner: string][] };

/** Items, and a list to choose a partner from for each. */
export const author: Author<MatchQuestion, Shown, Key> = {
  schema,
  present(question, say) {
    const { items } = question;
    const partners = listed(question);
    const whyOf = (one: MatchQuestion['items'][number], other: MatchQuestion['partners'][number]) =>
      say.inline(one.with === other.id ? one.why : other.why);
    return {
      shown: {
        items: items.map((one) => ({ id: one.id, text: say.inline(one) })),
        partners: partners.map((one) => ({ id: one.id, name: wordsOf(say.inline(one)) })),
      },
      key: { pairs: items.map((one) => [one.id, one.with]) },
      why: Object.fromEntries(
        items.flatMap((one) => partners.map((other) => [pairId(one.id, other.id), whyOf(one, other)])),
      ),
    };
  },
  sheet(question, say) {
    const { items, partners } = author.present(question, say).shown;
    return {
      mark: 'fill',
      groups: [
        { ask: richText(strings.onPaper[say.locale]), options: items.map(({ text }) => text) },
        { mark: 'list', options: partners.map(({ name }) => richText(name)) },
      ],
    };
  },
  solution(question, say) {
    const nameOf = (one: { fr: string; en: string }) => richText(wordsOf(say.inline(one)));
    const used = new Set(question.items.map((one) => one.with));
    return [
      ...question.items.flatMap((one) => {
        const found = question.partners.find((other) => other.id === one.with);
        if (!found) return [];
        const before = joined(say.inline(one), richText(' → '));
        return [{ before, text: nameOf(found), right: true, why: say.inline(one.why) }];
      }),
      ...question.partners
        .filter((one) => !used.has(one.id))
        .map((one) => ({ text: nameOf(one), right: false, why: say.inline(one.why) })),
    ];
  },
  options: () => [],
};

/** In an order of their own, so that partners do not stand opposite their items. */
function listed({ id: name, items, partners }: MatchQuestion): MatchQuestion['partners'] {
  const isOpposite = (order: string) =>
    inOrder(partners, [order], 0).every((one, index) => index >= items.length || items[index]?.with === one.id);
  const [order = ''] = startsOf(`${name} still`, partners.length, isOpposite);
  return inOrder(partners, [order], 0);
}
