import { Answers } from '@/components/mdx/answers';
import { Title } from '@/components/ui/title';
import type { Chapter, Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { Footer } from './footer';
import { Header } from './header';
import { answersPaths, chapterPaths, href } from './paths';
import { Running } from './running';
import './reference.css';

/** Every question of a chapter with its answer and its reasons: for readers without script, for class, for paper. */
export function AnswersPage({ course, chapter, locale }: { course: Course; chapter: Chapter; locale: Locale }) {
  const s = strings(locale);
  const back = href(chapterPaths(chapter)[locale]);
  return (
    <>
      <Header course={course} locale={locale} paths={answersPaths(chapter)} chapterId={chapter.id} />
      <main id="text" className="page" tabIndex={-1}>
        <Running title={`${course.title[locale]} · ${s.answersOf} ${chapter.number}`} />
        <p className="kicker">
          {s.answersOf} {chapter.number}
        </p>
        <h1>
          <Title text={chapter.title} locale={locale} />
        </h1>
        <p className="lede">{s.answersLede}</p>
        <p className="no-print">
          <a className="back" href={back} data-prefetch="">
            {s.backToChapter}
          </a>
        </p>
        <Answers course={course} chapter={chapter} locale={locale} />
      </main>
      <Footer course={course} locale={locale} />
    </>
  );
}
