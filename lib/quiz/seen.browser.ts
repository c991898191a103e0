// Reads a question back from the page that shows it (see sent.ts), before its quiz comes to life.
import type { RichText } from '@/lib/i18n/rich';
import { letters } from './letters';
import type { Seen } from './sent';

/** What stands in the form of a question, as question.tsx and the views of the types draw it. */
export function seenIn(form: HTMLElement): Seen {
  const { rev, taught = '' } = form.dataset;
  const heading = document.getElementById(taught);
  const find = (selector: string) => form.querySelector<HTMLElement>(selector);
  return {
    id: form.id.replace('q-', ''),
    rev: Number(rev),
    called: find('.count b')?.textContent ?? '',
    stem: textOf(find('.stem')),
    ...(heading && { section: { id: taught, title: heading.textContent } }),
    options: [...letters].flatMap((letter) => {
      const words = find(`[data-letter=${letter}]`);
      return words ? { id: idBeside(words), text: textOf(words) } : [];
    }),
    orders: find('[data-orders]')?.dataset.orders?.split(' ') ?? [],
  };
}

function textOf(element: Element | null): RichText {
  return (element?.innerHTML ?? '') as RichText;
}

/** The controls of an option are beside its words. Their values are its id, or begin with it: `mount:up`. */
function idBeside(words: HTMLElement): string {
  return words.parentElement?.querySelector('[value]')?.getAttribute('value')?.split(':')[0] ?? '';
}
