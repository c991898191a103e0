// Where nearly every statement to judge is false, a reader learns to answer "false".
import type { Problem } from '@/lib/problems/problem';
import { type Check, questionsOf } from './check';

/** Fewer say nothing about habits. */
const fewest = 6;
const mostAlike = 0.7;

export const truthBalance: Check = ({ course }) => {
  const holds = questionsOf(course).flatMap(({ question }) => ('holds' in question ? [question.holds === true] : []));
  const trueOnes = holds.filter(Boolean).length;
  const alike = Math.max(trueOnes, holds.length - trueOnes);
  if (holds.length < fewest || alike / holds.length <= mostAlike) return [];
  const which = trueOnes === alike ? 'true' : 'false';
  const what = `Of the ${holds.length} statements to judge, ${alike} are ${which}: a reader learns to answer "${which}".`;
  const fix = 'Turn some of them round, until about half of them hold.';
  return [{ file: 'content/course.yaml', line: 1, column: 1, level: 'advice', what, fix } satisfies Problem];
};
