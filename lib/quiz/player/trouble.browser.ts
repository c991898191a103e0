// A browser that keeps no answer keeps none of any question: said once in a quiz, by the question that meets it first.
import type { Trouble } from './memory';

const said = new Set<string>();

/** The trouble, the first time that it is met in this quiz of the page; then `null`. */
export function firstMet(quiz: string, trouble: Trouble | null): Trouble | null {
  if (!trouble || said.has(`${quiz} ${trouble}`)) return null;
  said.add(`${quiz} ${trouble}`);
  return trouble;
}
