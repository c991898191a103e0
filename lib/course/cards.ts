// The cards of a chapter, to answer from memory. Authors give them no id: a card is called by what it asks, in the first
// language, and its chapter, so that it keeps its mark when another one comes before it. Who asks something else has made another card.
import { seedFrom } from '@/lib/base/random';
import { type Locale, locales } from '@/lib/i18n/locales';
import type { Chapter, Use } from './words';

export type Card = {
  /** The same in every language. */
  id: string;
  /** As written. */
  asks: string;
  line: number;
};

/** In the order of the text. */
export function cardsOf(chapter: Chapter, locale: Locale): Card[] {
  const first = recallsIn(chapter, locales[0]);
  return recallsIn(chapter, locale).map(({ props: { asks = '' }, line }, index) => ({
    id: `recall-${seedFrom(`${chapter.id} ${first[index]?.props.asks ?? asks}`).toString(36)}`,
    asks,
    line,
  }));
}

function recallsIn(chapter: Chapter, locale: Locale): Use[] {
  return chapter.texts[locale].uses.filter(({ word }) => word === 'Recall');
}
