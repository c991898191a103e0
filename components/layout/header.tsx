import type { Course } from '@/lib/course/words';
import { type Locale, localeNames } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { companions } from './companions';
import { ContentsButton } from './contents-nav';
import { Mark } from './mark';
import { near } from './near';
import { chapterPaths, glossaryPaths, homePaths, href, otherLocale, type Paths, reviewPaths } from './paths';
import { Theme } from './theme';

type HeaderProps = {
  course: Course;
  locale: Locale;
  /** This page, in each language. */
  paths: Paths;
  /** The chapter being read, also from its answers page. */
  chapterId?: string;
  /** This page is a chapter: its sections are reached from the bar. */
  contents?: boolean;
};

/** The bar at the top: home, chapters, glossary, what is to review, language, colours. */
export function Header({ course, locale, paths, chapterId, contents = false }: HeaderProps) {
  const s = strings(locale);
  const other = otherLocale(locale);
  const here = paths[locale];
  const shown = near(
    course.chapters,
    course.chapters.find((chapter) => chapter.id === chapterId),
  );
  const main = [
    ...shown.map((chapter) => ({
      path: chapterPaths(chapter)[locale],
      text: `${chapter.number} ${chapter.short[locale]}`,
      within: chapter.id === chapterId,
    })),
    ...(shown.length < course.chapters.length
      ? [{ path: `${homePaths[locale]}#chapters`, text: s.allChapters, within: false }]
      : []),
    { path: glossaryPaths[locale], text: s.glossary, within: false },
    { path: reviewPaths[locale], text: s.review, within: false },
  ];
  // The bar is short; the menu has room for what the foot of the page also leads to.
  const more = companions(course, locale)
    .filter(([to]) => to !== reviewPaths)
    .map(([to, text]) => ({ path: to[locale], text, within: false }));
  const items = (links: typeof main) =>
    links.map(({ path, text, within }) => (
      <li key={path}>
        <a href={href(path)} data-prefetch="" aria-current={path === here ? 'page' : within ? 'true' : undefined}>
          {text}
        </a>
      </li>
    ));
  return (
    <>
      <a className="skip" href="#text">
        {s.skip}
      </a>
      <header className={contents ? 'bar of-chapter' : 'bar'}>
        <a className="brand" href={href(homePaths[locale])} data-prefetch="">
          <Mark />
          <span>{course.title[locale]}</span>
        </a>
        <nav className="bar-wide" aria-label={s.siteNav}>
          <ul>{items(main)}</ul>
        </nav>
        <button type="button" className="bar-menu" popoverTarget="chapters-menu">
          <span>{s.chapters}</span>
        </button>
        <nav popover="auto" id="chapters-menu" aria-label={s.chapters}>
          <ul>{items([...main, ...more])}</ul>
        </nav>
        {contents && <ContentsButton locale={locale} />}
        <div className="bar-end">
          <a href={href(paths[other])} data-switch="" hrefLang={other} lang={other}>
            {localeNames[other]}
          </a>
          <Theme locale={locale} />
        </div>
      </header>
    </>
  );
}
