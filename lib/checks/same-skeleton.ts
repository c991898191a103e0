// Languages in step: the same headings, words and listings in the same order. The first difference says both places.
import type { Chapter, Part } from '@/lib/course/words';
import type { Problem } from '@/lib/problems/problem';
import type { Check } from './check';

export const sameSkeleton: Check = ({ course }) => course.chapters.flatMap(firstDifference);

function firstDifference({ texts: { fr, en } }: Chapter): Problem[] {
  const length = Math.max(fr.skeleton.length, en.skeleton.length);
  for (let index = 0; index < length; index++) {
    const french = fr.skeleton[index];
    const english = en.skeleton[index];
    if (french?.is === english?.is) continue;
    const place = english ?? en.skeleton.at(-1);
    return [
      {
        file: en.file,
        line: place?.line ?? 1,
        column: place?.column ?? 1,
        level: 'error',
        what: `Here the English text ${has(english)}; at the same point the French text ${has(french)} (${fr.file}${at(french)}).`,
        fix: 'Both texts need the same headings, words of the course and listings, in the same order.',
      },
    ];
  }
  return [];
}

function has(part: Part | undefined): string {
  return part ? `has ${part.shown}` : 'has nothing more';
}

function at(part: Part | undefined): string {
  return part ? `:${part.line}:${part.column}` : '';
}
