// Which modules share a file: those that stand on the same pages. A page then asks for few files, and for nothing that it does
// not use.

/** `pages`: the modules of each page. Every module is in one of the groups; the order of the pages changes nothing. */
export function gather(pages: string[][]): string[][] {
  const groups = new Map<string, string[]>();
  for (const module of [...new Set(pages.flat())].sort()) {
    const stands = pages.map((modules) => (modules.includes(module) ? 'x' : ' ')).join('');
    groups.set(stands, [...(groups.get(stands) ?? []), module]);
  }
  return [...groups.values()];
}
