// What a question asks, in few words: for lists of questions.

/**
 * The first paragraph of a stem, without its listings; and the last one too where the first only leads on to a listing.
 * @param stem Markdown
 */
export function askedBy(stem: string): string {
  const withoutListings = stem.replace(/^ *(```|~~~).*?^ *\1/gms, '\n');
  const [first = '', ...others] = withoutListings.split(/\n\s*\n/).flatMap((text) => text.trim() || []);
  const last = others.at(-1);
  return last && first.endsWith(':') ? `${first} … ${last}` : first;
}
