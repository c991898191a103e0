// Two options that read the same cannot be told apart, and one of them is right. As readers see them: formatting does not count.
import { isObject } from '@/lib/base/is-object';
import { locales } from '@/lib/i18n/locales';
import { inline } from '@/lib/i18n/markdown.node';
import { wordsOf } from '@/lib/i18n/rich';
import type { Problem } from '@/lib/problems/problem';
import { type Asked, type Check, type Given, questionsOf } from './check';

export const sameWords: Check = (given) =>
  questionsOf(given.course).flatMap((asked) =>
    Object.entries(asked.question).flatMap(([list, entries]) =>
      Array.isArray(entries) && entries.every(isOption) ? twins(asked, list, entries, given) : [],
    ),
  );

type Option = { id: string; fr: string; en: string };

/** Whatever the type of question: what has an id and words of its own is an option among others. */
function isOption(entry: unknown): entry is Option {
  return (
    isObject(entry) && typeof entry.id === 'string' && locales.every((locale) => typeof entry[locale] === 'string')
  );
}

function twins({ quiz, path }: Asked, list: string, options: Option[], { place }: Given): Problem[] {
  return locales.flatMap((locale) => {
    const read = options.map((option) => asRead(option[locale], locale));
    return options.flatMap((option, index): Problem[] => {
      const first = read.indexOf(read[index] ?? '');
      if (first === index) return [];
      const spot = place(quiz.file, [...path, list, index, locale]);
      const what = `"${option[locale]}" reads the same as "${options[first]?.id}".`;
      return [{ file: quiz.file, ...spot, level: 'error', what, fix: 'Say in each what sets it apart.' }];
    });
  });
}

/** The words alone; their case counts in code, where `-v` is not `-V`. */
function asRead(text: string, locale: (typeof locales)[number]): string {
  try {
    const rich = inline(text, locale);
    const words = wordsOf(rich)
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[.;,]$/, '');
    return rich.includes('<code>') ? words : words.toLowerCase();
  } catch {
    // Another rule tells of what small texts cannot have.
    return text;
  }
}
