// What the text filter compares: accents, capitals and the typography of the page do not count.

/** Two texts that a reader would call the same are folded alike: « État problème » and `etat probleme`. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .trim();
}

/** Whether a folded text has every word of what the reader typed, in any order, whole or not. */
export function hasAll(text: string, typed: string): boolean {
  return folded(typed)
    .split(' ')
    .every((word) => text.includes(word));
}
