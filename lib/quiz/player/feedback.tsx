'use client';
import type { Locale } from '@/lib/i18n/locales';
import { noText } from '@/lib/i18n/rich';
import type { Reader } from '@/lib/quiz/reader';
import { Rich } from '@/lib/quiz/rich';
import { SignOf } from '@/lib/quiz/sign';
import { say } from '@/lib/quiz/strings';
import type { ShownQuestion } from '@/lib/quiz/words';
import type { Attempt } from './attempt';

type Props = {
  reader: Reader;
  question: ShownQuestion;
  attempt: Attempt;
  done: boolean;
  locale: Locale;
};

/** The verdict, announced; then, once the answer is known, the reasoning. */
export function Feedback({ reader, question, attempt, done, locale }: Props) {
  const { verdict, revealed } = attempt;
  const state = verdict === null || verdict.state === 'incomplete' ? null : verdict.state;
  const { answer, section } = question;
  return (
    <>
      <div className="verdict" role="status">
        {verdict?.state === 'incomplete' && (
          <p key={verdict.notes[0]?.at}>{reader.needed[verdict.notes[0]?.at ?? '']?.[locale]}</p>
        )}
        {verdict && state && (
          // As a whole another element when it says something else (live.tsx).
          <p key={`${state} ${revealed}`} className={revealed ? undefined : state}>
            {!revealed && <SignOf of={state} spoken={false} locale={locale} />}
            <b>{say(revealed ? 'shownAnswer' : state, locale)}</b>
            {!done && <span> {reader.still?.(verdict.notes, locale)}</span>}
            <span className="unseen">
              {verdict.notes
                .filter((note) => note.code === 'right' || note.code === 'wrong')
                .map((note) => (
                  <span key={note.at}>
                    {' '}
                    {reader.about && (
                      <>
                        <Rich of={reader.about(note.at, question.shown)} />.{' '}
                        {say(note.code === 'right' ? 'isRight' : 'isWrong', locale)}{' '}
                      </>
                    )}
                    <Rich of={answer.why[note.at] ?? noText} />
                  </span>
                ))}
            </span>
          </p>
        )}
      </div>
      {state && !done && section && (
        <p className="again">
          {say('readAgain', locale)} <a href={`#${section.id}`}>{section.title}</a>
        </p>
      )}
      {done && (
        <div className="explanation">
          <Rich of={answer.explanation} />
        </div>
      )}
    </>
  );
}
