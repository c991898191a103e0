// Course files are UTF-8. What is not is told with its place, rather than shown to readers as � or as other letters.

import { placeAt } from '@/lib/problems/offsets';
import type { Problem } from '@/lib/problems/problem';

// No text has half a pair alone, so one can stand for a byte that is no part of UTF-8: U+DCE9 for E9 (as in Python's PEP 383).
const escaped = 0xdc00;
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a file. A byte that is not UTF-8 stays in it as half a pair of signs, which `encodingProblems` finds. */
export function decode(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return [...partsOf(bytes)].join('');
  }
}

/** Longest runs that are UTF-8, and the bytes between them, one by one. */
function* partsOf(bytes: Uint8Array): Generator<string> {
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    if (length === 0) yield String.fromCharCode(escaped + (bytes[at] ?? 0));
    else yield lenient.decode(bytes.subarray(at, at + length));
    at += Math.max(1, length);
  }
}

/** How many bytes make the sign that begins here; 0 when none does. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  try {
    strict.decode(bytes.subarray(at, at + length));
    return length;
  } catch {
    return 0;
  }
}

// Bytes 80 to 9F of Windows-1252, which Latin-1 has not; some versions of Node decode them as if it had.
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const save = 'Save the file as UTF-8: editors have it under "Save as…" or "Save with Encoding".';

/** Why a file cannot be read as a text, or holds the sign that stands for a lost letter. */
export function encodingProblems(file: string, text: string): Problem[] {
  const told = (offset: number, what: string, fix: string): Problem[] => [
    { file, ...placeAt(text, offset), level: 'error', what, fix },
  ];
  const zero = text.indexOf('\0');
  if (/^(\udcff\udcfe|\udcfe\udcff)/.test(text) || (zero >= 0 && isUtf16(text)))
    return told(0, 'The file is UTF-16, and it must be UTF-8.', save);
  if (zero >= 0) return told(zero, 'The file is not a text: a zero byte stands here.', 'Move it out of the course.');
  const bytes = [...text.matchAll(/(?<![\ud800-\udbff])[\udc80-\udcff]/g)];
  const [first] = bytes;
  if (first) {
    const byte = first[0].charCodeAt(0) - escaped;
    const letter = byte < 0xa0 ? windows[byte - 0x80] : String.fromCharCode(byte);
    const more = bytes.length === 1 ? '' : `, and ${bytes.length - 1} more are not UTF-8 either`;
    const what = `The byte ${byte.toString(16).toUpperCase()} stands here, which would be "${letter}" in Windows-1252 (Latin-1)${more}.`;
    return told(first.index, what, save);
  }
  const lost = text.indexOf('\ufffd');
  if (lost >= 0) return told(lost, 'The sign � (U+FFFD) stands for a letter that was lost.', 'Write the letter again.');
  const twice = /[ÂÃ][\u0080-\u00bf]|â€[\u0080-\u00bf˜™š›œžŸ“”•–—¦]/.exec(text);
  if (!twice) return [];
  const what = `"${twice[0]}" stands here: a letter that was saved as UTF-8 and read as something else.`;
  return told(twice.index, what, 'Write the letter again, and look at the others of the file.');
}

/** Whether the file cannot be read at all. */
export function isUndecoded(text: string): boolean {
  return /\0|(?<![\ud800-\udbff])[\udc80-\udcff]/.test(text);
}

/** Without its mark, UTF-16 has a zero byte beside every plain letter. */
function isUtf16(text: string): boolean {
  const begin = text.slice(0, 64);
  return begin.replace(/[^\0]/g, '').length > begin.length * 0.4;
}
