// Run right after the markup of each question, before it is painted: it puts the options in this reader's order, so that nothing
// jumps when the player arrives.
import { inOrder } from '@/lib/quiz/orders';
import { readerSeed } from './reader-seed.browser';

/** Orders every list of the question that stands before the script. */
export function start({ previousElementSibling: question }: Pick<Element, 'previousElementSibling'>): void {
  const seed = globalThis.virliSeed ?? readerSeed();
  if (seed === null || !question) return;
  globalThis.virliSeed = seed;
  for (const list of question.querySelectorAll<HTMLElement>('[data-orders]')) {
    list.append(...inOrder([...list.children], list.dataset.orders?.split(' ') ?? [], seed));
  }
}
