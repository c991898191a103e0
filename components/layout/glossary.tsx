import { Prose } from '@/components/ui/prose';
import type { Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { Filtered } from './filtered';
import { Footer } from './footer';
import { Header } from './header';
import { byLetter } from './letters';
import { chapterPaths, glossaryPaths, href } from './paths';
import './reference.css';

/** Every term of the course, in the order of the language. */
export function Glossary({ course, locale }: { course: Course; locale: Locale }) {
  const s = strings(locale);
  const groups = byLetter(course.glossary, locale);
  return (
    <>
      <Header course={course} locale={locale} paths={glossaryPaths} />
      <main id="text" className="page" tabIndex={-1}>
        <h1>{s.glossary}</h1>
        <p className="lede">{s.glossaryLede}</p>
        <Filtered
          locale={locale}
          legend={s.chapter}
          facets={course.chapters
            .map(({ id, number, short }) => ({
              id,
              label: (
                <>
                  {number} <Prose text={short} locale={locale} />
                </>
              ),
              count: course.glossary.filter(({ chapter }) => chapter === id).length,
            }))
            .filter(({ count }) => count > 0)}
          total={course.glossary.length}
          noun={s.terms}
          none={s.noTerm}
        >
          <nav className="letters no-print" aria-label={s.letters}>
            {groups.map(({ letter }) => (
              <a key={letter} href={`#letter-${letter.toLowerCase()}`}>
                {letter}
              </a>
            ))}
          </nav>
          {groups.map(({ letter, entries }) => (
            <section key={letter} aria-labelledby={`letter-${letter.toLowerCase()}`} data-group="">
              <h2 id={`letter-${letter.toLowerCase()}`}>{letter}</h2>
              <dl className="terms">
                {entries.map((entry) => (
                  <div key={entry.id} data-entry="" data-of={entry.chapter}>
                    <dt id={`term-${entry.id}`} data-read="">
                      <Prose text={entry.term} locale={locale} />
                    </dt>
                    <dd>
                      <span data-read="">
                        <Prose text={entry.definition} locale={locale} />
                      </span>{' '}
                      <Where course={course} id={entry.chapter} locale={locale} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </Filtered>
      </main>
      <Footer course={course} locale={locale} />
    </>
  );
}

function Where({ course, id, locale }: { course: Course; id: string; locale: Locale }) {
  const chapter = course.chapters.find((one) => one.id === id);
  if (!chapter) return null;
  return (
    <a className="where" href={href(chapterPaths(chapter)[locale])}>
      {chapter.number} <Prose text={chapter.short} locale={locale} />
    </a>
  );
}
