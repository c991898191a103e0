// An id stands once on a page: a heading, a chapter or an entry cannot have one that the page needs for something else.
import type { Path, Place } from '@/lib/problems/place';
import type { Problem } from '@/lib/problems/problem';
import type { Check, Given } from './check';
import type { Owned } from './site/owned';
import { type SitePage, sitePages } from './site/pages';

export const pageIds: Check = (given) => {
  const told = new Set<string>();
  return sitePages(given.course)
    .flatMap((page) => twins(page, given))
    .filter((problem) => {
      // The same heading may be in the way on several pages: the first is enough.
      const place = `${problem.file}:${problem.line}:${problem.column}`;
      const isNew = !told.has(place);
      told.add(place);
      return isNew;
    });
};

function twins({ path, ids }: SitePage, given: Given): Problem[] {
  const first = new Map<string, Owned>();
  return ids.flatMap((owned): Problem[] => {
    const before = first.get(owned.id);
    if (!before) {
      first.set(owned.id, owned);
      return [];
    }
    const { from } = owned;
    if (!from || (before.by === owned.by && !owned.once)) return [];
    const what = `The id "${owned.id}" is already that of ${before.by}, on ${path}.`;
    return [{ file: from.file, ...spotOf(from.file, from.at, given), level: 'error', what, fix: from.fix }];
  });
}

function spotOf(file: string, at: Place | Path, { place }: Given): Place {
  return 'line' in at ? at : place(file, at);
}
