// The figure of the home page is one that exists.
import { figureNames } from '@/lib/figures/names';
import { didYouMean } from '@/lib/problems/nearest';
import type { Check } from './check';

export const homeFigure: Check = ({ course }) => {
  const { figure } = course;
  if (figure === undefined || figureNames.some((name) => name === figure)) return [];
  const what = `\`figure\` names "${figure}", which is not in lib/figures/names.ts.`;
  return [{ file: 'content/course.yaml', level: 'error' as const, what, fix: didYouMean(figure, [...figureNames]) }];
};
