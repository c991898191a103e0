// Keeps keys from being read at a glance in the page's source. It is not a secret: anyone can lift the veil.
// Letters and digits turn half-way round their circle, so the text stays as easy to compress.
// Quotes change places with tildes, so that a JSON text veiled inside another needs no escaping.

const circles = ['abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '0123456789', '"~'];

const turned = new Map(
  circles.flatMap((circle) =>
    [...circle].map((char, at) => [char, circle[(at + circle.length / 2) % circle.length] ?? char]),
  ),
);

/** Veils a text, or lifts the veil: doing it twice gives the text back. */
export function veil(text: string): string {
  return [...text].map((char) => turned.get(char) ?? char).join('');
}
