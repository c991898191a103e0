// Joins the quiz player and the progress log, which do not know each other.
import { append, openRecord, saveDraft } from '@/lib/progress/log.browser';
import { standingsIn } from '@/lib/progress/progress.browser';
import { questionKey } from '@/lib/progress/record';
import type { Memory } from '@/lib/quiz/player/memory';
import type { ShownQuestion } from '@/lib/quiz/words';

/** Remembers the answers of a course in this browser. */
export function browserMemory(course: string): Memory {
  const about = ({ id, rev }: ShownQuestion) => ({ question: id, rev, at: Date.now() });
  return {
    recall(question) {
      const { record, trouble } = openRecord(course);
      const key = questionKey(question);
      const standing = standingsIn(record)[key];
      return {
        response: standing?.response,
        revealed: standing?.last === 'revealed',
        draft: record.drafts[key],
        trouble,
      };
    },
    checked(question, response, verdict) {
      const { state, points } = verdict;
      if (state === 'incomplete') return null;
      return append(course, { did: 'answered', ...about(question), response, state, points }, questionKey(question));
    },
    revealed: (question) => append(course, { did: 'revealed', ...about(question) }, questionKey(question)),
    drafted: (question, response) => saveDraft(course, questionKey(question), response),
  };
}
