/** One side of each entry of a registry, under the same names. */
export async function allOf<Entry, Side>(
  registry: Readonly<Record<string, Entry>>,
  side: (entry: Entry) => Promise<Side>,
): Promise<Record<string, Side>> {
  const sides = Object.entries(registry).map(async ([name, entry]) => [name, await side(entry)] as const);
  return Object.fromEntries(await Promise.all(sides));
}
