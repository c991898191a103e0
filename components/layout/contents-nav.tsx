// The contents of a chapter in the margin: sections, where the reader is, which are done.

import { Island } from '@/components/ui/island';
import { sectionNumber } from '@/lib/course/section-number';
import type { Chapter, Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { typography } from '@/lib/i18n/typography';
import { questionKey } from '@/lib/progress/record';
import { Contents, type ContentsProps } from './contents';
import { questionsOf } from './facts';
import './contents.css';

type Props = { course: Course; chapter: Chapter; locale: Locale };

export function ContentsNav({ course, chapter, locale }: Props) {
  const s = strings(locale);
  const props: ContentsProps = {
    course: course.id,
    chapter: chapter.id,
    done: s.done,
    sections: sectionsOf(course, chapter, locale),
  };
  return (
    <nav className="toc" aria-label={s.inThisChapter}>
      <Island name="contents" props={props}>
        <Contents {...props} />
      </Island>
    </nav>
  );
}

/** The sections of a chapter as its contents show them. */
export function sectionsOf(course: Course, chapter: Chapter, locale: Locale): ContentsProps['sections'] {
  const questions = questionsOf(course, chapter);
  return chapter.texts[locale].sections
    .filter(({ level }) => level === 2)
    .map(({ id, title }) => ({
      id,
      number: sectionNumber(chapter, locale, id),
      title: typography(title, locale),
      questions: questions.filter(({ section }) => section === id).map(questionKey),
    }));
}
