// Which listings get more room than the text has, where the window gives it. Told at build time, so that nothing moves.

/** Characters in a line of a listing as wide as the text. */
const columnHolds = 66;

export function isWideCode(listing: string): boolean {
  return listing.split('\n').some((line) => line.length > columnHolds);
}
