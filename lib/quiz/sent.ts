// What is sent to a quiz beside its HTML. A question's words stand in the page already, for who reads without scripts: they are
// read back from there (seen.browser.ts), not sent twice. Only what the page does not show is: hints, keys, explanations.
import { isObject } from '@/lib/base/is-object';
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

/**
 * The question as it was before `sent`. Its letters may begin before its options: "true" and "false" are not its own.
 * @throws Error when the page does not have the options that it was built with.
 */
export function received({ list, whys, answer, ...question }: SentQuestion, seen: Seen): ShownQuestion {
  const { options: all, orders, ...said } = seen;
  if (!list) return { ...question, ...said, answer };
  const options = all.slice(all.length - whys.length);
  // Better a question that stays as it was in the page than one that calls a right answer wrong.
  const idAt = (place: number) => options[place]?.id || lost();
  const key = veil(answer.key).replace(/"#(\d)"/g, (_, place) => `"${idAt(Number(place))}"`);
  return {
    ...question,
    ...said,
    shown: { ...question.shown, [list]: options, orders },
    answer: {
      ...answer,
      key: veil(key),
      why: { ...answer.why, ...Object.fromEntries(whys.map((why, place) => [idAt(place), why])) },
    },
  };
}

/** @throws Error always. Who brings islands to life reports it, and leaves the island as it is. */
export function lost(): never {
  throw new Error('The page has lost a question.');
}

/** The one list of options with words; no type has two, and it is drawn last. */
function isOptions(entry: [string, unknown]): entry is [string, SeenOption[]] {
  return Array.isArray(entry[1]) && entry[1].every((one) => isObject(one) && 'text' in one);
}
