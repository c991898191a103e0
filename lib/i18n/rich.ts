// Small formatted texts (stems, options, rationales): HTML of a few tags, drawn without innerHTML (lib/quiz/rich.tsx).
// As texts they go through JSON, and compress together with the page that shows them.

declare const rich: unique symbol;

/**
 * `Le <code>chroot</code> de 1979`: words with `&amp;`, `&lt;` and `&gt;` for those signs, and the tags code, em, strong and
 * a; a text of several blocks is made of p, pre (around code) and ul with li.
 */
export type RichText = string & { readonly [rich]: true };

/** Words, or a tag around other pieces. Only `a` has an address. */
export type Piece = string | { tag: string; href: string | undefined; pieces: Piece[] };

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

export const noText = '' as RichText;

/** Words that have no formatting. */
export function richText(words: string): RichText {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') as RichText;
}

/** Around a text or several. */
export function tagged(tag: string, ...texts: RichText[]): RichText {
  return `<${tag}>${texts.join('')}</${tag}>` as RichText;
}

/** @param href an address outside of the course */
export function linked(href: string, text: RichText): RichText {
  return `<a href="${richText(href).replaceAll('"', '&quot;')}">${text}</a>` as RichText;
}

/** One after the other. */
export function joined(...texts: RichText[]): RichText {
  return texts.join('') as RichText;
}

const tagsAndWords = /<(\/?)(\w+)(?: href="(.*?)")?>|[^<]+/g;

/** What a text is made of. */
export function piecesOf(text: RichText): Piece[] {
  const top: Piece[] = [];
  const open = [top];
  for (const [words, closes, tag, href] of text.matchAll(tagsAndWords)) {
    if (closes) open.pop();
    else if (tag) {
      const piece = { tag, href: href && unescaped(href), pieces: [] };
      open.at(-1)?.push(piece);
      open.push(piece.pieces);
    } else open.at(-1)?.push(unescaped(words));
  }
  return top;
}

/** The words of a text, without its formatting. */
export function wordsOf(text: RichText): string {
  return unescaped(text.replace(/<.*?>/g, ''));
}

/** The listings of a text. */
export function codeIn(text: RichText): string[] {
  return [...text.matchAll(/<pre><code>(.*?)<\/code>/gs)].map(([, code = '']) => unescaped(code));
}

function unescaped(words: string): string {
  return words.replace(/&(\w+);/g, (whole, name) => signs[name] ?? whole);
}
