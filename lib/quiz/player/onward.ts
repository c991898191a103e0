// Where one goes on after a question: to the next one, among those retried if it is retried, else in its quiz.
import type { Locale } from '@/lib/i18n/locales';
import { say } from '@/lib/quiz/strings';
import type { Walk } from './walk.browser';

export type Onward = { href: string; says: string };

/** What the page says of the end of a quiz: where it goes on, and whether the chapter ends there. */
export type QuizEnd = { href: string; isChapter: boolean };

/** The next question in the order of the page, or what comes after the quiz. */
export function afterQuestion(ids: readonly string[], id: string, end: QuizEnd, locale: Locale): Onward {
  const next = ids[ids.indexOf(id) + 1];
  if (next) return { href: `#q-${next}`, says: say('next', locale) };
  return { href: end.href, says: say(end.isChapter ? 'ending' : 'readOn', locale) };
}

/** The next one to retry, or where the retrying began; `null` for what is not retried. */
export function afterStep(
  walk: Walk | null,
  step: string,
  locale: Locale,
): (Onward & { at: number; total: number }) | null {
  const at = walk ? walk.steps.indexOf(step) : -1;
  if (!walk || at < 0) return null;
  const next = walk.steps[at + 1];
  const place = { at: at + 1, total: walk.steps.length };
  if (next) return { ...place, href: `#${next}`, says: say('nextMissed', locale) };
  return { ...place, href: walk.end, says: say(walk.leads === 'ending' ? 'backToEnding' : 'backToReview', locale) };
}
