// A term names the chapter that explains it.
import { didYouMean } from '@/lib/problems/nearest';
import type { Problem } from '@/lib/problems/problem';
import type { Check } from './check';

export const glossaryChapters: Check = ({ course, place }) => {
  const known = course.chapters.map(({ id }) => id);
  const file = 'content/glossary.yaml';
  return course.glossary.flatMap(({ id, chapter }, index): Problem[] => {
    if (known.includes(chapter)) return [];
    const what = `The chapter "${chapter}" of the term "${id}" does not exist.`;
    return [{ file, ...place(file, [index, 'chapter']), level: 'error', what, fix: didYouMean(chapter, known) }];
  });
};
