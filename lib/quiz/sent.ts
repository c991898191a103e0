// What is sent to a quiz beside its HTML. A question's words stand in the page already, for who reads without scripts: they are
// read back from there (seen.browser.ts), not sent twice. Only what the page does not show is: hints, keys, explanations.
import type { RichText } from '@/lib/i18n/rich';
import { veil } from './veil';
import type { Answer, ShownQuestion } from './words';

/** What a question on the page says of itself. */
export type Seen = Pick<ShownQuestion, 'id' | 'rev' | 'called' | 'stem' | 'section'> & {
  /** What can be picked or moved, in the order of the letters. */
  options: SeenOption[];
  /** The orders that they may stand in; none when there is nothing to put in order. */
  orders: string[];
};

export type SeenOption = { id: string; text: RichText };

export type SentQuestion = Pick<ShownQuestion, 'type' | 'objective' | 'hints'> & {
  /** What its type shows, without the options and their orders. */
  shown: object;
  /** What the options are called in `shown`. */
  list?: string;
  /** The key names options by their place: `#0`. */
  answer: Answer<string>;
  /** What there is to say about each option, in the order of the letters. */
  whys: RichText[];
};

/** A question without what `received` finds in the page. */
export function sent({ type, objective, hints, shown, answer }: ShownQuestion): SentQuestion {
  const [list, options] = Object.entries(shown as object).find(isOptions) ?? [undefined, []];
  const { orders, ...others } = shown as { orders?: string[] };
  const ids = options.map((option) => option.id);
  const key = veil(answer.key).replace(/"([\w-]+)"(?!:)/g, (word, name) =>
    ids.includes(name) ? `"#${ids.indexOf(name)}"` : word,
  );
  const why = Object.entries(answer.why).filter(([at]) => !ids.includes(at));
  return {
    type,
    ...(objective && { objective }),
    hints,
    shown: list ? { ...others, [list]: undefined } : others,
    ...(list && { list }),
    answer: { key: veil(key), why: Object.fromEntries(why), explanation: answer.explanation },
    whys: ids.flatMap((at) => answer.why[at] ?? []),
  };
}

/** The question as it was before `sent`. Its letters may begin before its options: "true" and "false" are not its own. */
export function received({ list, whys, answer, ...question }: SentQuestion, seen: Seen): ShownQuestion {
  const { options: all, orders, ...said } = seen;
  const options = list ? all.slice(all.length - whys.length) : [];
  const key = veil(answer.key).replace(/"#(\d)"/g, (_, place) => `"${options[place]?.id}"`);
  return {
    ...question,
    ...said,
    shown: list ? { ...question.shown, [list]: options, orders } : question.shown,
    answer: {
      ...answer,
      key: veil(key),
      why: { ...answer.why, ...Object.fromEntries(whys.map((why, place) => [options[place]?.id, why])) },
    },
  };
}

function isOptions(entry: [string, unknown]): entry is [string, SeenOption[]] {
  return Array.isArray(entry[1]) && entry[1].some((one) => typeof one === 'object' && 'text' in one);
}
