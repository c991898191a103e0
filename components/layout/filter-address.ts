// The filters of a page in its address, `?only=mainframe&only=security&find=popek`: it can be kept, sent, and reloaded.

export type Filters = { only: readonly string[]; find: string };

/** The same address with these filters; whatever else it says stays. */
export function withFilters(href: string, { only, find }: Filters): string {
  const url = new URL(href);
  url.searchParams.delete('only');
  url.searchParams.delete('find');
  for (const value of only) url.searchParams.append('only', value);
  if (find.trim()) url.searchParams.append('find', find.trim());
  return url.href;
}

export function filtersIn(href: string): Filters {
  const { searchParams } = new URL(href);
  return { only: searchParams.getAll('only'), find: searchParams.get('find') ?? '' };
}
