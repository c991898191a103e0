'use client';
import type { Locale } from '@/lib/i18n/locales';
import { countOf, say } from '@/lib/quiz/strings';
import { resultStrings, results } from './results-strings';
import type { Summary } from './summary';

type Props = {
  summary: Summary;
  retrying: boolean;
  locale: Locale;
  retry(): void;
  showAll(): void;
};

/** The end of a chapter quiz: how many, by objective with what to read again, and what to retry. */
export function Results({ summary, retrying, locale, retry, showAll }: Props) {
  const { answered, right, total, missed, objectives } = summary;
  const over = answered === total;
  return (
    <section className="results needs-js" aria-label={resultStrings.title[locale]}>
      <p role="status">
        {over ? results.final(right, total, locale) : results.soFar(answered, total, locale)}
        {over && missed.length === 0 && ` ${resultStrings.nothingMissed[locale]}`}
      </p>
      {over && (
        <ul>
          {objectives.map((objective) => (
            <li key={objective.id} data-all={objective.right === objective.total}>
              <span>
                {objective.text}
                {objective.again.length > 0 && (
                  <span className="again">
                    {say('readAgain', locale)}
                    {objective.again.map(({ id, title }) => (
                      <a key={id} href={`#${id}`}>
                        {title}
                      </a>
                    ))}
                  </span>
                )}
              </span>{' '}
              <b>{countOf(objective.right, objective.total, locale)}</b>
            </li>
          ))}
        </ul>
      )}
      <div className="actions">
        {over && missed.length > 0 && (
          <button type="button" onClick={retry}>
            {results.retry(missed.length, locale)}
          </button>
        )}
        {retrying && (
          <button type="button" className="quiet" onClick={showAll}>
            {resultStrings.showAll[locale]}
          </button>
        )}
      </div>
    </section>
  );
}
