// Signs that a word processor puts into commands: who copies them gets an error that cannot be seen.
import type { Mark } from './mark';

/** In the commands of a listing. Offsets are those of the text. */
export function copiedMarks(code: string, language: string): Mark[] {
  if (language !== 'console' && language !== 'sh') return [];
  let at = 0;
  return code.split('\n').flatMap((line) => {
    const start = at;
    at += line.length + 1;
    if (language === 'console' && !/^[$#] /.test(line)) return [];
    const command = language === 'sh' ? line.replace(/(?<=^|\s)#.*/, '') : line;
    return [
      ...[...command.matchAll(/(?<=\s)[‐‑–—−]+(?=[\p{L}\p{N}])/gu)].map(({ 0: dash, index }) => ({
        at: start + index,
        what: `\`${dash}\` is a long dash, and no command knows it.`,
        fix: 'Type hyphens: `-` or `--`.',
      })),
      ...[...command.matchAll(/[“”„‘]/g)].map(({ 0: quote, index }) => ({
        at: start + index,
        what: `\`${quote}\` is a curly quotation mark, and no shell knows it.`,
        fix: 'Type it straight: `"` or `\'`.',
      })),
    ];
  });
}
