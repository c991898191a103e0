// Right after the filters of a page, before they are painted: puts back those that the address names. The boxes filter by styles
// alone, so the page is painted filtered.
import { filtersIn } from './filter-address';

export function start(): void {
  const { only, find } = filtersIn(location.href);
  if (only.length === 0 && !find) return;
  for (const box of document.querySelectorAll<HTMLInputElement>('.facets [name=only]')) {
    box.checked = only.includes(box.value);
  }
  const field = document.querySelector<HTMLInputElement>('.search input');
  if (field) field.value = find;
}
