// Reads a question back from the page that shows it (see sent.ts), before its quiz comes to life.
import type { RichText } from '@/lib/i18n/rich';
import type { Seen } from './sent';

/** What stands in the form of a question, as question.tsx and the views of the types draw it. */
export function seenIn(form: HTMLElement): Seen {
  const textOf = (element: Element | null) => (element?.innerHTML ?? '') as RichText;
  const lettered = [...form.querySelectorAll<HTMLElement>('[data-letter]')];
  const {
    rev,
    taught = '',
    orders,
  } = { ...form.dataset, ...form.querySelector<HTMLElement>('[data-orders]')?.dataset };
  const heading = document.getElementById(taught);
  return {
    id: form.id.replace('q-', ''),
    rev: Number(rev),
    called: form.querySelector('.count b')?.textContent ?? '',
    stem: textOf(form.querySelector('.stem')),
    ...(heading && { section: { id: taught, title: heading.textContent } }),
    options: lettered
      .sort((a, b) => (letterOf(a) < letterOf(b) ? -1 : 1))
      .map((element) => ({
        id: idBeside(element),
        text: textOf(element),
      })),
    orders: orders?.split(' ') ?? [],
  };
}

function letterOf({ dataset }: HTMLElement): string {
  return dataset.letter ?? '';
}

/** The controls of an option are beside its words. Their values are its id, or begin with it: `mount:up`. */
function idBeside(words: HTMLElement): string {
  return words.parentElement?.querySelector('[value]')?.getAttribute('value')?.split(':')[0] ?? '';
}
