// Headings carry the id that both languages share: `## Two lineages [#two-lineages]`.

const mark = /\s*\[#([^\]]*)\]\s*$/;

/** Splits a heading as written into its title and its id; no id when the author forgot it. */
export function headingParts(written: string): { title: string; id?: string } {
  const id = mark.exec(written)?.[1];
  return id === undefined ? { title: written.trim() } : { title: written.replace(mark, '').trim(), id };
}
