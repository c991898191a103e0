// "Did you mean …?": the known name closest to what was typed.
import { distance } from 'fastest-levenshtein';

/** The nearest of the known names, when it is near enough to be what the author meant. Case does not count. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(typed.length / 3));
  const ranked = known
    .map((name) => ({ name, distance: distance(typed.toLowerCase(), name.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance || (one.name < other.name ? -1 : 1));
  const first = ranked[0];
  return first && first.distance <= limit && first.distance < typed.length ? first.name : undefined;
}

/**
 * The sentence that follows an unknown name: the nearest one, or all of them while they are few.
 * `show` dresses a name as it is written in the file, such as `<Quiz>`.
 */
export function didYouMean(typed: string, known: readonly string[], show: (name: string) => string = quoted): string {
  const near = nearest(typed, known);
  if (near !== undefined) return `Did you mean ${show(near)}?`;
  if (known.length === 0) return 'There is none yet.';
  const shown = [...known].sort().map(show);
  if (shown.length <= 12) return `Known: ${shown.join(', ')}.`;
  return `Known: ${shown.slice(0, 12).join(', ')} and ${shown.length - 12} more.`;
}

function quoted(name: string): string {
  return `"${name}"`;
}
