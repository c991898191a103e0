'use client';
// The end of a chapter: what the reader now knows, by objective, what is left to see, and where to go on.
import { Live } from '@/lib/i18n/live';
import type { Locale } from '@/lib/i18n/locales';
import { startWalk } from '@/lib/quiz/player/walk.browser';
import { SignOf } from '@/lib/quiz/sign';
import { type Asked, type Known, knownOf, type ToSee, toSee } from '@/lib/review/to-see';
import { AskedList } from './asked-list';
import { useStandings } from './standings.browser';
import { knownWords, openWords, retryWords, reviewSay, standingWords, untouchedWords } from './strings';

export type EndingProps = {
  /** Names the reader's record. */
  course: string;
  locale: Locale;
  /** The id of this block, where retrying leads back to. */
  id: string;
  objectives: { id: string; text: string }[];
  asked: Asked[];
  /** The chapter after this one; the last one has none. */
  next: { href: string; title: string } | null;
  /** The list of the whole course. */
  review: string;
};

export { EndingView as island };

export function EndingView({ course, locale, id, objectives, asked, next, review }: EndingProps) {
  const standings = useStandings(course);
  if (!standings) return null;
  const all = toSee(asked, standings);
  const questions = toSee(
    asked.filter(({ called }) => called),
    standings,
  );
  const total = asked.filter(({ called }) => called).length;
  const isUntouched = all.open.length === asked.length;
  const isOver = questions.open.length === 0;
  const retry = () => startWalk({ steps: all.missed.map(({ at }) => at), end: `#${id}`, leads: 'ending' });
  return (
    <>
      <h3>{reviewSay('known', locale)}</h3>
      <p role={isOver ? 'status' : undefined}>
        <Live
          words={
            isUntouched
              ? untouchedWords(total, locale)
              : standingWords(questions.right.length, total, questions.atFirst, locale)
          }
        />{' '}
        {isUntouched && <a href={`#${asked[0]?.at}`}>{reviewSay('firstQuestion', locale)}</a>}
      </p>
      {!isUntouched && (
        <>
          <ObjectiveList known={knownOf(objectives, asked, standings)} locale={locale} />
          <h3>{reviewSay('left', locale)}</h3>
          <Left seen={all} locale={locale} retry={retry} />
        </>
      )}
      <p className="ways">
        {next && (
          <a className={all.missed.length > 0 ? 'button quiet' : 'button'} href={next.href}>
            {reviewSay('next', locale)} {next.title}
          </a>
        )}
        <a className={next || all.missed.length > 0 ? 'way' : 'button'} href={review}>
          {reviewSay('whole', locale)}
        </a>
      </p>
    </>
  );
}

function ObjectiveList({ known, locale }: { known: Known[]; locale: Locale }) {
  return (
    <ul className="known">
      {known.map((objective) => {
        const { id, text, total, right } = objective;
        const state = right === total ? 'all' : right > 0 ? 'some' : 'none';
        return (
          <li key={id} className={state}>
            <span className="known-sign">
              {state !== 'none' && (
                <SignOf key={state} of={state === 'all' ? 'right' : 'partial'} spoken={false} locale={locale} />
              )}
            </span>
            <span>{text}</span>
            <Live className="standing" words={knownWords(objective, locale)} />
          </li>
        );
      })}
    </ul>
  );
}

function Left({ seen, locale, retry }: { seen: ToSee; locale: Locale; retry: () => void }) {
  const { missed, open } = seen;
  return (
    <>
      {missed.length === 0 && open.length === 0 && <p>{reviewSay('nothingLeft', locale)}</p>}
      {missed.length > 0 && <AskedList asked={missed} locale={locale} />}
      {missed.length > 0 && (
        <p className="ways">
          <button type="button" onClick={retry}>
            <Live words={retryWords(missed, locale)} />
          </button>
        </p>
      )}
      {open.length > 0 && (
        <details>
          <summary>
            <Live words={openWords(open, locale)} />
          </summary>
          <AskedList asked={open} locale={locale} />
        </details>
      )}
    </>
  );
}
