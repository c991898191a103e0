// Long sentences lose readers.
import { locales } from '@/lib/i18n/locales';
import type { Problem } from '@/lib/problems/problem';
import type { Check } from './check';
import { proseLines } from './prose';

const most = 40;

export const sentences: Check = ({ course }) =>
  course.chapters.flatMap(({ texts }) =>
    locales.flatMap((locale) => {
      const { source, file } = texts[locale];
      // Code counts as words.
      const readable = source.replace(/(?<!`)`([^`\n]+)`(?!`)/g, ' $1 ');
      return proseLines(readable).flatMap(({ line, text }): Problem[] => {
        const longest = Math.max(...sentencesOf(text).map(count));
        if (longest <= most || /^\s*\|/.test(text)) return [];
        const what = `A sentence of ${longest} words.`;
        return [{ file, line, column: 1, level: 'advice', what, fix: `Cut it: ${most} words are a lot already.` }];
      });
    }),
  );

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…])\s+(?=[\p{Lu}«"“])/u);
}

function count(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
