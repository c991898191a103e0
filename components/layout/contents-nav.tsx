// The contents of a chapter: in the margin, and folded in its head on narrow screens.

import { Island } from '@/components/ui/island';
import { sectionNumber } from '@/lib/course/section-number';
import type { Chapter, Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { typography } from '@/lib/i18n/typography';
import { Contents } from './contents';
import type { ContentsProps } from './contents.browser';
import './contents.css';

type Props = { chapter: Chapter; locale: Locale };

/** Alive: where the reader is, which sections are done, in the folded contents too. */
export function ContentsNav({ course, chapter, locale }: Props & { course: Course }) {
  const s = strings(locale);
  const props: ContentsProps = { course: course.id, chapter: chapter.id, done: s.done };
  return (
    <nav className="toc" aria-label={s.inThisChapter}>
      <ContentsList chapter={chapter} locale={locale} />
      <Island name="contents" props={props}>
        <Contents {...props} />
      </Island>
    </nav>
  );
}

export function ContentsFold({ chapter, locale }: Props) {
  return (
    <details className="toc-fold">
      <summary>{strings(locale).inThisChapter}</summary>
      <ContentsList chapter={chapter} locale={locale} />
    </details>
  );
}

function ContentsList({ chapter, locale }: Props) {
  return (
    <ol>
      {sectionsOf(chapter, locale).map(({ id, number, title }) => (
        <li key={id}>
          <a href={`#${id}`}>
            <span className="no">{number}</span> {title}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** The sections of a chapter as its contents show them. */
export function sectionsOf(chapter: Chapter, locale: Locale): { id: string; number: string; title: string }[] {
  return chapter.texts[locale].sections
    .filter(({ level }) => level === 2)
    .map(({ id, title }) => ({
      id,
      number: sectionNumber(chapter, locale, id),
      title: typography(title, locale),
    }));
}
