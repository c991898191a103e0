// Keeps keys from being read at a glance in the page's source. It is not a secret: anyone can lift the veil.
// Letters and digits turn half-way round their circle, so the text stays as easy to compress.
// Quotes change places with tildes, so that a JSON text veiled inside another needs no escaping.

/** Veils a text, or lifts the veil: doing it twice gives the text back. */
export function veil(text: string): string {
  return text
    .replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + (/[a-m]/i.test(letter) ? 13 : -13)))
    .replace(/\d/g, (digit) => String((Number(digit) + 5) % 10))
    .replace(/["~]/g, (sign) => (sign === '"' ? '~' : '"'));
}
