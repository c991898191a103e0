// What a question asks, in few words: for lists of questions.

/** Stands for one while paragraphs are told apart; no text of an author has this sign. */
const listing = '\0';

/**
 * The first paragraph of a stem, without its listings; and the last one too where the first only leads on to a listing.
 * @param stem Markdown
 */
export function askedBy(stem: string): string {
  const marked = stem.replace(/^ *(`{3,}|~{3,}).*?^ *\1.*?$/gms, `\n\n${listing}\n\n`);
  const paragraphs = marked.split(/\n\s*\n/).flatMap((text) => text.trim() || []);
  const [first = '', second] = paragraphs;
  const last = paragraphs.at(-1) ?? '';
  return first.endsWith(':') && second === listing && last !== listing ? `${first} … ${last}` : first;
}
