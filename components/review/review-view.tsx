'use client';
// What was missed in every chapter, from the record of this browser.
import { Live } from '@/lib/i18n/live';
import type { Locale } from '@/lib/i18n/locales';
import type { Standings } from '@/lib/progress/standings';
import { type Asked, toSee } from '@/lib/review/to-see';
import { AskedList } from './asked-list';
import { useStandings } from './standings.browser';
import { openWords, reviewSay, standingWords, toRetryWords } from './strings';

export type ReviewProps = {
  /** Names the reader's record. */
  course: string;
  locale: Locale;
  /** `end`: the end of the chapter, which lists the questions without an answer. */
  chapters: { href: string; end: string; title: string; asked: Asked[] }[];
};

export { ReviewView as island };

export function ReviewView({ course, locale, chapters }: ReviewProps) {
  const standings = useStandings(course);
  if (!standings) return null;
  const seen = chapters.map((chapter) => ({ ...chapter, ...toSee(chapter.asked, standings) }));
  const missed = seen.flatMap((chapter) => chapter.missed);
  const isOpen = seen.some((chapter) => chapter.open.length > 0);
  const isUntouched = seen.every((chapter) => chapter.open.length === chapter.asked.length);
  const lead = isUntouched
    ? reviewSay('nothingKept', locale)
    : missed.length > 0
      ? toRetryWords(missed, locale)
      : reviewSay(isOpen ? 'nothingMissed' : 'everythingRight', locale);
  return (
    <>
      <p className="review-lead" role="status">
        <Live words={lead} />
      </p>
      {seen.map((chapter) => (
        <section key={chapter.href} className="review-chapter">
          <h2>
            <a href={chapter.href}>{chapter.title}</a>
          </h2>
          <p className="small">
            {chapter.open.length < chapter.asked.length && (
              <Live words={`${chapterWords(chapter.asked, standings, locale)} `} />
            )}
            {chapter.open.length > 0 && (
              <a href={chapter.end}>
                <Live words={openWords(chapter.open, locale)} />
              </a>
            )}
          </p>
          {chapter.missed.length > 0 && (
            <AskedList asked={chapter.missed} page={`${chapter.href}?retry`} locale={locale} />
          )}
        </section>
      ))}
    </>
  );
}

/** Of the questions: that is what the head of a chapter counts. */
function chapterWords(asked: readonly Asked[], standings: Standings, locale: Locale): string {
  const questions = asked.filter(({ called }) => called);
  const { right, atFirst } = toSee(questions, standings);
  return standingWords(right.length, questions.length, atFirst, locale);
}
