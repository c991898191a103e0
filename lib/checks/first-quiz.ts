// A reader is asked something early: the first quiz stands within the first 800 words.
import type { Problem } from '@/lib/problems/problem';
import type { Check } from './check';

const earlyWords = 800;

export const firstQuiz: Check = ({ course }) =>
  course.chapters.flatMap(({ texts }) =>
    Object.values(texts).flatMap(({ file, uses }): Problem[] => {
      const first = uses.find(({ word }) => word === 'Quiz');
      if (!first || first.wordsBefore <= earlyWords) return [];
      const { line, column, wordsBefore } = first;
      const what = `The first quiz comes after ${wordsBefore} words.`;
      return [{ file, line, column, level: 'error', what, fix: `Ask something within the first ${earlyWords} words.` }];
    }),
  );
