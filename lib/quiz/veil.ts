// Keeps keys from being read at a glance in the page's source. It is not a secret: anyone can lift the veil.
// Letters and digits turn half-way round their circle; quotes change places with tildes.
import type { VeiledKey } from './words';

/** A key as it travels. Done once, when a question is presented (present.node.ts). */
export function veiled(key: unknown): VeiledKey {
  // Nothing else makes one.
  return turned(JSON.stringify(key)) as VeiledKey;
}

/** The key that was veiled. Done once, when a response is graded (player/session.ts). */
export function unveiled(key: VeiledKey): unknown {
  return JSON.parse(turned(key));
}

/** Doing it twice gives the text back. */
function turned(text: string): string {
  return text
    .replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + (/[a-m]/i.test(letter) ? 13 : -13)))
    .replace(/\d/g, (digit) => String((Number(digit) + 5) % 10))
    .replace(/["~]/g, (sign) => (sign === '"' ? '~' : '"'));
}
