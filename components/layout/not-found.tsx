// What a reader sees at an address that leads nowhere: why, and the ways on.
import { Prose } from '@/components/ui/prose';
import type { Course } from '@/lib/course/words';
import { type Locale, locales } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { BuildLine } from './build-line';
import { Footer } from './footer';
import { Header } from './header';
import { near } from './near';
import { chapterPaths, homePaths, href, otherLocale } from './paths';
import './reference.css';

/** In one language, with one line in the other. */
export function NotFound({ course, locale }: { course: Course; locale: Locale }) {
  const other = otherLocale(locale);
  return (
    <>
      <Header course={course} locale={locale} paths={homePaths} />
      <main id="text" className="page" tabIndex={-1}>
        <NotFoundWords course={course} locale={locale} level="h1" />
        <p lang={other}>
          {strings(other).notFound}. <a href={href(homePaths[other])}>{strings(other).home}</a>
        </p>
      </main>
      <Footer course={course} locale={locale} />
    </>
  );
}

/** In every language, for hosts that know one 404 page for the whole site. */
export function NotFoundBoth({ course }: { course: Course }) {
  return (
    <>
      <main id="text" className="page">
        {locales.map((locale, index) => (
          <NotFoundWords key={locale} course={course} locale={locale} level={index ? 'h2' : 'h1'} />
        ))}
      </main>
      <footer className="foot">
        <BuildLine locale="en" />
      </footer>
    </>
  );
}

function NotFoundWords({ course, locale, level: Title }: { course: Course; locale: Locale; level: 'h1' | 'h2' }) {
  const s = strings(locale);
  return (
    <section className="not-found" lang={locale}>
      <p className="kicker">404</p>
      <Title>{s.notFound}</Title>
      <p>{s.notFoundText}</p>
      <ul>
        <li>
          <a href={href(homePaths[locale])}>{s.home}</a>
        </li>
        {near(course.chapters, undefined).map((chapter) => (
          <li key={chapter.id}>
            <a href={href(chapterPaths(chapter)[locale])}>
              {chapter.number} · <Prose text={chapter.title} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
