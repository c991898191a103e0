// Filters what stands in the page already. It marks elements `hidden` and nothing else: without it everything shows.
// The shape it expects, inside `[data-filtered]`: entries `[data-entry]` with the parts to search, `[data-read]`, in
// groups `[data-group]`. The checkboxes filter by CSS alone (facet-rules.ts); what they hide is simply not shown.
import { filtersIn, withFilters } from './filter-address';
import { folded, hasAll } from './filter-words';

/** Browsers refuse an address that changes too often: it follows once the reader has stopped typing. */
const settleMillis = 300;

/** Filters by what is typed into `field` from now on, and tells how many entries show. Gives the way to stop. */
export function filterBy(field: HTMLInputElement, tell: (shown: number) => void): () => void {
  const root = field.closest<HTMLElement>('[data-filtered]') ?? document.body;
  const all = <Found extends HTMLElement = HTMLElement>(what: string, within: Element = root) => [
    ...within.querySelectorAll<Found>(what),
  ];
  const entries = all('[data-entry]');
  const groups = all('[data-group]');
  const texts = entries.map((entry) =>
    folded(
      all('[data-read]', entry)
        .map((part) => part.textContent)
        .join(' '),
    ),
  );

  let writing: ReturnType<typeof setTimeout> | undefined;

  function apply(): void {
    entries.forEach((entry, index) => {
      entry.hidden = !hasAll(texts[index] ?? '', field.value);
    });
    for (const group of groups) group.hidden = false;
    const empty = groups.filter((group) => !all('[data-entry]', group).some(isShown));
    tell(entries.filter(isShown).length);
    for (const group of empty) group.hidden = true;
    clearTimeout(writing);
    writing = setTimeout(write, settleMillis);
  }

  /** In place of the address that was: the way back leads to the page before, not through every letter. */
  function write(): void {
    writing = undefined;
    const only = all<HTMLInputElement>('.facets :checked').map((box) => box.value);
    const address = withFilters(location.href, { only, find: field.value });
    if (address !== location.href) history.replaceState(history.state, '', address);
  }

  /** On the way back to a place of this page, with the filters of then. */
  function restore(): void {
    // Also told of a link within the page, when the address does not say yet what was just typed.
    if (writing !== undefined) return;
    const { only, find } = filtersIn(location.href);
    for (const box of all<HTMLInputElement>('.facets input')) box.checked = only.includes(box.value);
    field.value = find;
    apply();
  }

  function showAll(): void {
    field.value = '';
    // The event comes before the boxes are cleared.
    setTimeout(apply);
  }

  /** A link to what the filters hide takes them off. */
  function reveal(): void {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || isShown(target) || !root.contains(target)) return;
    field.value = '';
    for (const form of root.querySelectorAll('form')) form.reset();
    apply();
    target.scrollIntoView();
  }

  root.addEventListener('input', apply);
  root.addEventListener('reset', showAll);
  addEventListener('popstate', restore);
  addEventListener('hashchange', reveal);
  // A browser that goes back keeps what was typed and checked.
  if (field.value || root.querySelector(':checked')) apply();
  return () => {
    root.removeEventListener('input', apply);
    root.removeEventListener('reset', showAll);
    removeEventListener('popstate', restore);
    removeEventListener('hashchange', reveal);
    clearTimeout(writing);
  };
}

/** Asks for styles alone: nothing is laid out between one mark and the next. */
function isShown(element: Element): boolean {
  return element.checkVisibility();
}
