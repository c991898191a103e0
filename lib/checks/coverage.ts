// What the older slides said is treated where coverage.yaml says: the words really stand in that section, in both languages.
import type { Chapter } from '@/lib/course/words';
import { locales } from '@/lib/i18n/locales';
import { didYouMean } from '@/lib/problems/nearest';
import type { Problem } from '@/lib/problems/problem';
import type { Check, Given } from './check';

export const coverage: Check = (given) => [
  ...given.course.chapters.flatMap((chapter) => phrases(chapter, given)),
  ...allTreated(given),
];

function phrases(chapter: Chapter, { place }: Given): Problem[] {
  const file = `content/${chapter.folder}/coverage.yaml`;
  return chapter.coverage.flatMap(({ section, says }, index) =>
    locales.flatMap((locale): Problem[] => {
      const { sections, file: textFile } = chapter.texts[locale];
      const found = sections.find(({ id }) => id === section);
      const common = { file, level: 'error' as const };
      if (!found) {
        const what = `"${section}" is not a heading id of ${textFile}.`;
        const fix = didYouMean(
          section,
          sections.map(({ id }) => id),
        );
        return [{ ...common, ...place(file, [index, 'section']), what, fix }];
      }
      if (spaced(found.text).includes(spaced(says[locale]))) return [];
      const what = `${textFile}:${found.line} does not say "${says[locale]}" in the section "${section}".`;
      return [
        { ...common, ...place(file, [index, locale]), what, fix: 'Quote words that stand there, letter by letter.' },
      ];
    }),
  );
}

function allTreated({ course: { slides, chapters } }: Given): Problem[] {
  if (slides === undefined) return [];
  const treated = new Set(chapters.flatMap((chapter) => chapter.coverage.map(({ slide }) => slide)));
  const missing = Array.from({ length: slides }, (_, index) => `S${index + 1}`).filter((slide) => !treated.has(slide));
  if (missing.length === 0) return [];
  const what = `No chapter treats ${missing.join(', ')}.`;
  return [
    {
      file: 'content/course.yaml',
      level: 'error',
      what,
      fix: 'Add a line to the coverage.yaml of the chapter that does.',
    },
  ];
}

/** Line ends and the marks of code and emphasis do not count. */
function spaced(words: string): string {
  return words.replace(/[`*]/g, '').replace(/\s+/g, ' ').trim();
}
