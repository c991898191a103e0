/** The place that the row `from` takes when its middle is dragged to `y`: it has passed every row whose middle is above. `middles` are those at the start. */
export function placeAt(middles: readonly number[], from: number, y: number): number {
  return middles.filter((middle, index) => index !== from && middle < y).length;
}
