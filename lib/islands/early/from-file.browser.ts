// In the head of pages with islands: browsers do not load modules from files, so a page that cannot answer says why, and what to do.

/** `data-says`: the words, put above the title. */
export function start({ dataset: { says = '' } }: Pick<HTMLElement, 'dataset'>): void {
  if (location.host) return;
  document.addEventListener('DOMContentLoaded', () => document.querySelector('h1')?.before(says));
}
