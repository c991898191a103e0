// What was missed in the whole course, to be retried. Without a script nothing is kept, and the page is an index of the questions.
import { Footer } from '@/components/layout/footer';
import { Header } from '@/components/layout/header';
import { chapterPaths, endingId, href, reviewPaths } from '@/components/layout/paths';
import { Island } from '@/components/ui/island';
import { Prose } from '@/components/ui/prose';
import type { Chapter, Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { inline } from '@/lib/i18n/markdown.node';
import { wordsOf } from '@/lib/i18n/rich';
import { strings } from '@/lib/i18n/strings';
import { askedIn } from './asked.node';
import { AskedList } from './asked-list';
import { type ReviewProps, ReviewView } from './review-view';
import '@/components/layout/reference.css';
import './to-see.css';
import './review.css';

type Props = { course: Course; locale: Locale };

export function Review({ course, locale }: Props) {
  const s = strings(locale);
  const page = (chapter: Chapter) => href(chapterPaths(chapter)[locale]);
  const props: ReviewProps = {
    course: course.id,
    locale,
    chapters: course.chapters.map((chapter) => ({
      href: page(chapter),
      end: `${page(chapter)}#${endingId}`,
      title: `${chapter.number} ${wordsOf(inline(chapter.short[locale], locale))}`,
      asked: askedIn(course, chapter, locale),
    })),
  };
  return (
    <>
      <Header course={course} locale={locale} paths={reviewPaths} />
      <main id="text" className="page review" tabIndex={-1}>
        <h1>{s.review}</h1>
        <p className="lede">{s.reviewLede}</p>
        <div className="needs-js">
          <Island name="review" props={props}>
            <ReviewView {...props} />
          </Island>
        </div>
        <div className="no-js">
          <p>{s.reviewWithoutScript}</p>
          {course.chapters.map((chapter) => (
            <section key={chapter.id}>
              <h2>
                {chapter.number} <Prose text={chapter.short} locale={locale} />
              </h2>
              <AskedList asked={askedIn(course, chapter, locale)} page={page(chapter)} locale={locale} />
            </section>
          ))}
        </div>
      </main>
      <Footer course={course} locale={locale} />
    </>
  );
}
