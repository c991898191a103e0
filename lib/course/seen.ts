// How a source was seen by who wrote the course: what a claim is worth, said to the reader and listed in docs/facts.md.

/**
 * `read`: the work itself · `abstract`: its abstract or catalogue record · `quoted`: through somebody who quotes or sums it
 * up · `derived`: computed from what it says · `run`: a run of docs/runs, made again by a test.
 */
export const seenWays = ['read', 'abstract', 'quoted', 'derived', 'run'] as const;
export type Seen = (typeof seenWays)[number];
