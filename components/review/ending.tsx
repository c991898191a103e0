import { chapterPaths, endingId, href, reviewPaths } from '@/components/layout/paths';
import { Island } from '@/components/ui/island';
import type { Chapter, Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { inline } from '@/lib/i18n/markdown.node';
import { wordsOf } from '@/lib/i18n/rich';
import { askedIn } from './asked.node';
import { type EndingProps, EndingView } from './ending-view';
import { reviewSay } from './strings';
import './to-see.css';
import './ending.css';

type Props = { course: Course; chapter: Chapter; locale: Locale };

/** After the quiz of a chapter. It says how the reader stands, so there is nothing of it without a script or on paper. */
export function Ending({ course, chapter, locale }: Props) {
  const after = course.chapters[course.chapters.indexOf(chapter) + 1];
  const words = (text: Chapter['title']) => wordsOf(inline(text[locale], locale));
  const props: EndingProps = {
    course: course.id,
    locale,
    id: endingId,
    objectives: chapter.objectives.map((objective) => ({ id: objective.id, text: words(objective) })),
    asked: askedIn(course, chapter, locale),
    next: after
      ? { href: href(chapterPaths(after)[locale]), title: `${after.number}\u00a0·\u00a0${words(after.short)}` }
      : null,
    review: href(reviewPaths[locale]),
  };
  return (
    <section className="ending needs-js no-print" id={endingId} aria-label={reviewSay('known', locale)} tabIndex={-1}>
      <Island name="ending" props={props}>
        <EndingView {...props} />
      </Island>
    </section>
  );
}
