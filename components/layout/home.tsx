// The course in one look: what it is, something to play with, its chapters, and a door for each kind of visitor.
import { Drawn } from '@/components/mdx/figure';
import { Prose } from '@/components/ui/prose';
import type { Course } from '@/lib/course/words';
import { type Figure, figures } from '@/lib/figures';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { ChapterCard } from './chapter-card';
import { companions } from './companions';
import { Doors } from './doors';
import { Footer } from './footer';
import { Header } from './header';
import { glossaryPaths, homePaths, href, wholePaths } from './paths';
import { Begin, ResumeScript } from './resume';
import './home.css';

export function Home({ course, locale }: { course: Course; locale: Locale }) {
  const s = strings(locale);
  const figure = Object.entries<Figure>(figures).find(([name]) => name === course.figure)?.[1];
  return (
    <>
      <Header course={course} locale={locale} paths={homePaths} />
      <main id="text" className="home" tabIndex={-1}>
        <section className="hero">
          <div className="hero-words">
            <h1>
              <Prose text={course.tagline} locale={locale} />
            </h1>
            <p className="lede">
              <Prose text={course.lede} locale={locale} />
            </p>
            <p className="hero-doors">
              <Begin course={course} locale={locale} />
              <a className="button quiet" href="#chapters">
                {s.seeChapters}
              </a>
            </p>
            <ResumeScript />
            <p className="small">{s.promise}</p>
          </div>
          {figure && (
            <div className="frame">
              <Drawn drawing={figure} locale={locale} />
            </div>
          )}
        </section>
        <section aria-labelledby="chapters">
          <h2 id="chapters">{s.chapters}</h2>
          <ol className="cards">
            {course.chapters.map((chapter) => (
              <ChapterCard key={chapter.id} course={course} chapter={chapter} locale={locale} />
            ))}
          </ol>
          <ResumeScript />
          <p className="whole-link">
            <a href={href(wholePaths[locale])}>{s.wholeLink}</a>
          </p>
        </section>
        <nav className="beside" aria-label={s.beside}>
          <b>{s.beside}</b>
          {[...companions(course, locale), [glossaryPaths, s.glossary] as const, [wholePaths, s.whole] as const].map(
            ([paths, text]) => (
              <a key={text} href={href(paths[locale])} data-prefetch="">
                {text}
              </a>
            ),
          )}
        </nav>
        <Doors course={course} locale={locale} />
      </main>
      <Footer course={course} locale={locale} />
    </>
  );
}
