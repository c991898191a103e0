import { Prose } from '@/components/ui/prose';
import type { Course, GlossaryEntry } from '@/lib/course/words';
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
              <Terms course={course} entries={entries} locale={locale} />
            </section>
          ))}
        </Filtered>
      </main>
      <Footer course={course} locale={locale} />
    </>
  );
}

type TermsProps = {
  course: Course;
  entries: readonly GlossaryEntry[];
  locale: Locale;
  /** The chapters are on the same page. */
  here?: boolean;
};

/** Each with an anchor that the texts point at, and the chapter that explains it. */
export function Terms({ entries, ...rest }: TermsProps) {
  return (
    <dl className="terms">
      {entries.map((entry) => (
        <div key={entry.id} data-entry="" data-of={entry.chapter}>
          <dt id={`term-${entry.id}`} data-read="">
            <Prose text={entry.term} locale={rest.locale} />
          </dt>
          <dd>
            <span data-read="">
              <Prose text={entry.definition} locale={rest.locale} />
            </span>{' '}
            <Where {...rest} id={entry.chapter} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Where({ course, id, locale, here }: Omit<TermsProps, 'entries'> & { id: string }) {
  const chapter = course.chapters.find((one) => one.id === id);
  if (!chapter) return null;
  return (
    <a className="where" href={here ? `#${chapter.id}` : href(chapterPaths(chapter)[locale])}>
      {chapter.number} <Prose text={chapter.short} locale={locale} />
    </a>
  );
}
