'use client';
import type { Locale } from '@/lib/i18n/locales';
import { noText } from '@/lib/i18n/rich';
import { Rich } from '@/lib/quiz/rich';
import { missingWords, say } from '@/lib/quiz/strings';
import type { Answer, ShownQuestion } from '@/lib/quiz/words';
import type { Attempt } from './attempt';
import { neededWords } from './needed';

type Props = {
  question: ShownQuestion;
  attempt: Attempt;
  answer: Answer | null;
  done: boolean;
  locale: Locale;
};

/** The verdict, announced; then, once the answer is known, the reasoning. */
export function Feedback({ question, attempt, answer, done, locale }: Props) {
  const { verdict, revealed } = attempt;
  const checked = verdict !== null && verdict.state !== 'incomplete';
  const { section } = question;
  const stillMissing = done ? 0 : (verdict?.notes.filter((note) => note.code === 'missed').length ?? 0);
  return (
    <>
      <div className="verdict" role="status">
        {verdict?.state === 'incomplete' && <p>{neededWords(verdict.notes[0]?.at ?? '', locale)}</p>}
        {checked && (
          <p>
            <b>{say(revealed ? 'shownAnswer' : verdict.state === 'incomplete' ? 'wrong' : verdict.state, locale)}</b>
            {stillMissing > 0 && ` ${missingWords(stillMissing, locale)}`}
            <span className="unseen">
              {verdict.notes
                .filter((note) => note.code === 'right' || note.code === 'wrong')
                .map((note) => (
                  <span key={note.at}>
                    {' '}
                    <Rich of={answer?.why[note.at] ?? noText} />
                  </span>
                ))}
            </span>
          </p>
        )}
      </div>
      {checked && !done && section && (
        <p className="again">
          {say('readAgain', locale)} <a href={`#${section.id}`}>{section.title}</a>
        </p>
      )}
      {done && answer && (
        <div className="explanation">
          <Rich of={answer.explanation} />
        </div>
      )}
    </>
  );
}
