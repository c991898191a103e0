// Joins the quiz player and the progress log, which do not know each other.
import { append, openRecord, saveDraft } from '@/lib/progress/log.browser';
import { questionKey } from '@/lib/progress/record';
import { standingsOf } from '@/lib/progress/standings';
import type { Memory } from '@/lib/quiz/player/memory';
import type { ShownQuestion } from '@/lib/quiz/words';

/** Remembers the answers of a course in this browser. */
export function browserMemory(course: string): Memory {
  const { record, trouble } = openRecord(course);
  const standings = standingsOf(record.events);
  const about = ({ id, rev }: ShownQuestion) => ({ question: id, rev, at: Date.now() });
  return {
    trouble: () => trouble,
    recall(question) {
      const key = questionKey(question);
      const standing = standings[key];
      return { response: standing?.response, revealed: standing?.last === 'revealed', draft: record.drafts[key] };
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
