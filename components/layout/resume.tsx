// « Reprendre à 2.6 La mémoire… »: one quiet line, filled in before it is painted by a small script (lib/site/early.ts).
import { Inline } from '@/components/ui/inline';
import type { Chapter, Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { resumeReading } from '@/lib/site/early';
import { sectionsOf } from './contents-nav';
import { chapterPaths, href } from './paths';
import './resume.css';

type Props = { course: Course; chapter: Chapter; locale: Locale };

/** Nothing to who has not been in the chapter, or no farther than its first section. `ResumeScript` comes after it. */
export function Resume({ course, chapter, locale, elsewhere = false }: Props & { elsewhere?: boolean }) {
  const sections = sectionsOf(course, chapter, locale).slice(1);
  const titles = Object.fromEntries(sections.map(({ id, number, title }) => [id, `${number}\u00a0${title}`]));
  return (
    <p className="resume">
      <a
        href={elsewhere ? href(chapterPaths(chapter)[locale]) : '#text'}
        data-resume={chapter.id}
        data-course={course.id}
        data-titles={JSON.stringify(titles)}
        hidden
        suppressHydrationWarning
      >
        {strings(locale).resumeAt}
      </a>
    </p>
  );
}

/** Fills every `<Resume>` that stands before it. */
export function ResumeScript() {
  return <Inline source={resumeReading} />;
}
