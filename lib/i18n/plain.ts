import type { Inline } from './rich';

/** The words of a run of text, without its formatting. */
export function plainText(run: readonly Inline[]): string {
  return run.map(wordsOf).join('');
}

function wordsOf(part: Inline): string {
  if (typeof part === 'string') return part;
  if (part[0] === 'code') return part[1];
  return plainText(part[0] === 'a' ? part[2] : part[1]);
}
