// Something meant as Markdown that is not read as such, or read as something else.

export type Mark = {
  /** How many characters of the source stand before it. */
  at: number;
  what: string;
  fix: string;
  /** An error when it is not said. */
  level?: 'advice';
};

/** One mark for each place; of several that overlap, the first rule's. */
export function once(marks: readonly Mark[]): Mark[] {
  const seen = new Set<number>();
  return marks.filter(({ at }) => {
    const isNew = !seen.has(at);
    seen.add(at);
    return isNew;
  });
}
