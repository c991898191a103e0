// The course in one look: what it is, something to play with, its chapters, what stands beside them, and the door of teachers.
import { Drawn } from '@/components/mdx/figure';
import { Prose } from '@/components/ui/prose';
import { Title } from '@/components/ui/title';
import type { Course } from '@/lib/course/words';
import { type Figure, figures } from '@/lib/figures';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { ChapterCard } from './chapter-card';
import { companions } from './companions';
import { Footer } from './footer';
import { Header } from './header';
import { glossaryPaths, homePaths, href, wholePaths } from './paths';
import { Begin, ResumeScript } from './resume';
import { Teach } from './teach';
import './home.css';

export function Home({ course, locale }: { course: Course; locale: Locale }) {
  const s = strings(locale);
  const figure = Object.entries<Figure>(figures).find(([name]) => name === course.figure)?.[1];
  const beside = [
    ...companions(course, locale),
    [glossaryPaths, s.glossary, s.glossaryIs] as const,
    [wholePaths, s.whole, s.wholeIs] as const,
  ];
  return (
    <>
      <Header course={course} locale={locale} paths={homePaths} />
      <main id="text" className="home" tabIndex={-1}>
        <section className="hero">
          <div className="hero-words">
            <h1>
              <Title text={course.tagline} locale={locale} />
            </h1>
            <p className="lede">
              <Prose text={course.lede} locale={locale} />
            </p>
            <p className="hero-doors">
              <Begin course={course} locale={locale} />
              <a className="button quiet" href="#teach">
                {s.teachDoor}
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
          <p className="section-lede">{s.learnText}</p>
          <ol className="cards">
            {course.chapters.map((chapter) => (
              <ChapterCard key={chapter.id} course={course} chapter={chapter} locale={locale} />
            ))}
          </ol>
          <ResumeScript />
        </section>
        <section aria-labelledby="beside">
          <h2 id="beside">{s.beside}</h2>
          <ul className="beside">
            {beside.map(([paths, text, is]) => (
              <li key={text}>
                <a href={href(paths[locale])} data-prefetch="">
                  {text}
                </a>
                <p>{is}</p>
              </li>
            ))}
          </ul>
        </section>
        <Teach course={course} locale={locale} />
      </main>
      <Footer course={course} locale={locale} />
    </>
  );
}
