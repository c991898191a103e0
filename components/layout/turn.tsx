import { Title } from '@/components/ui/title';
import type { Chapter, Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { answersPaths, chapterPaths, href, wholePaths } from './paths';

/** The end of a chapter: its answers, and the way to its neighbours. */
export function Turn({ course, chapter, locale }: { course: Course; chapter: Chapter; locale: Locale }) {
  const s = strings(locale);
  const at = course.chapters.indexOf(chapter);
  const neighbours = [
    { word: s.previous, side: 'before', to: course.chapters[at - 1] },
    { word: s.next, side: 'after', to: course.chapters[at + 1] },
  ];
  return (
    <>
      <p className="to-answers no-print">
        <a href={href(answersPaths(chapter)[locale])} data-prefetch="">
          {s.allAnswers}
        </a>
        <a href={`${href(wholePaths[locale])}#${chapter.id}`}>{s.wholeLink}</a>
      </p>
      <nav className="turn" aria-label={s.turn}>
        {neighbours.map(
          ({ word, side, to }) =>
            to && (
              <a
                key={side}
                className={side}
                href={href(chapterPaths(to)[locale])}
                data-prefetch={side === 'after' ? 'eager' : ''}
              >
                <span className="small">{word}</span>
                <span>
                  {to.number} · <Title text={to.title} locale={locale} />
                </span>
              </a>
            ),
        )}
      </nav>
    </>
  );
}
