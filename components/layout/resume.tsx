// « Reprendre à 2.6 · La mise à jour perdue », to who comes back; a chapter that is over leads on instead. Filled in before it is
// painted by a small script (resume.browser.ts), which must come right after. The first link on a page carries what all of them say.
import { Inline } from '@/components/ui/inline';
import type { Chapter, Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { chapterPaths, href } from './paths';
import { placeTitles } from './place-titles';
import type { Titles } from './resume.browser';
import { waysOn } from './ways-on';
import './resume.css';

/** In the head of a chapter. Nothing to who has not been in it, or no farther than the beginning of its first section. */
export function Resume({ course, chapter, locale }: { course: Course; chapter: Chapter; locale: Locale }) {
  const begins = chapter.texts[locale].sections[0]?.id;
  const titles = Object.fromEntries(Object.entries(placeTitles(chapter, locale)).filter(([id]) => id !== begins));
  return (
    <p className="resume">
      <a
        href="#text"
        data-resume={chapter.id}
        {...said(course, locale, { [chapter.id]: { ...titles, ...waysOn(course, chapter, locale, '../') } })}
        hidden
        suppressHydrationWarning
      >
        {strings(locale).resumeAt}
      </a>
    </p>
  );
}

/** On the card of a chapter, after `Begin`. */
export function ResumeCard({ chapter, locale }: { chapter: Chapter; locale: Locale }) {
  return (
    <p className="resume">
      <a href={href(chapterPaths(chapter)[locale])} data-resume={chapter.id} hidden suppressHydrationWarning>
        {strings(locale).resumeAt}
      </a>
    </p>
  );
}

/** The main way into the course: its beginning, or the place that was left last, in whatever chapter. */
export function Begin({ course, locale }: { course: Course; locale: Locale }) {
  const [first] = course.chapters;
  if (!first) return null;
  // From the home page a chapter is one level below, wherever the site is.
  const titles = course.chapters.map((chapter) => [
    chapter.id,
    { '': `${chapter.slug[locale]}/`, ...placeTitles(chapter, locale), ...waysOn(course, chapter, locale, '') },
  ]);
  return (
    <a
      className="button"
      href={href(chapterPaths(first)[locale])}
      data-prefetch=""
      data-resume=""
      {...said(course, locale, Object.fromEntries(titles))}
      suppressHydrationWarning
    >
      {strings(locale).begin}
    </a>
  );
}

/** Fills the links that stand before it. */
export function ResumeScript() {
  return <Inline source="components/layout/resume.browser.ts" />;
}

function said(course: Course, locale: Locale, titles: Titles) {
  return {
    'data-course': course.id,
    'data-says': strings(locale).resumeAt,
    'data-titles': JSON.stringify(titles),
  };
}
