// The small texts of questions have little Markdown: a heading or a table in a stem is told here, not while the site is built.
import { locales } from '@/lib/i18n/locales';
import { blocks, inline } from '@/lib/i18n/markdown.node';
import type { Problem } from '@/lib/problems/problem';
import { type Check, questionsOf } from './check';

/** Fields that may have several paragraphs, listings and lists. */
const long = ['stem', 'explanation', 'hints'];

export const smallTexts: Check = ({ course, place }) =>
  questionsOf(course).flatMap(({ question, quiz, path }) =>
    textsIn(question).flatMap(({ at, locale, text }): Problem[] => {
      const flaw = flawOf(text, locale, long.includes(String(at[0])));
      if (flaw === undefined) return [];
      const fix =
        'Small texts have `code`, *emphasis*, **strong** and links; stems, hints and explanations also paragraphs, listings and bullet lists.';
      return [
        {
          file: quiz.file,
          ...place(quiz.file, [...path, ...at]),
          level: 'error',
          what: `${flaw}.`,
          fix,
        },
      ];
    }),
  );

type Found = { at: (string | number)[]; locale: (typeof locales)[number]; text: string };

function textsIn(value: unknown, at: (string | number)[] = []): Found[] {
  if (Array.isArray(value)) return value.flatMap((child, index) => textsIn(child, [...at, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const locale = locales.find((one) => one === key);
    if (locale && typeof child === 'string') return [{ at: [...at, key], locale, text: child }];
    return textsIn(child, [...at, key]);
  });
}

function flawOf(text: string, locale: Found['locale'], several: boolean): string | undefined {
  try {
    if (several) blocks(text, locale);
    else inline(text, locale);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
