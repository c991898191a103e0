import { Prose } from '@/components/ui/prose';
import { sectionAt } from '@/lib/course/section-number';
import type { Course, GlossaryEntry } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { Filtered } from './filtered';
import { Footer } from './footer';
import { Header } from './header';
import { byLetter } from './letters';
import { chapterPaths, glossaryPaths, href, otherLocale } from './paths';
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
            <InOther entry={entry} locale={rest.locale} />
          </dt>
          <dd>
            <span data-read="">
              <Prose text={entry.definition} locale={rest.locale} />
            </span>{' '}
            <Where {...rest} entry={entry} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The term in the other language, when it is another word: papers and commands are in English. */
function InOther({ entry: { term }, locale }: { entry: GlossaryEntry; locale: Locale }) {
  const other = otherLocale(locale);
  if (term[locale].toLowerCase().includes(term[other].toLowerCase())) return null;
  return (
    <span className="other" lang={other}>
      {' '}
      <Prose text={term} locale={other} />
    </span>
  );
}

/** The chapter that explains a term, at the section where its text links it. */
function Where({ course, entry, locale, here }: Omit<TermsProps, 'entries'> & { entry: GlossaryEntry }) {
  const chapter = course.chapters.find((one) => one.id === entry.chapter);
  if (!chapter) return null;
  const use = chapter.texts[locale].uses.find(({ word, props }) => word === 'Term' && props.id === entry.id);
  const section = use && sectionAt(chapter, locale, use.line)?.id;
  const there = section ? `${chapterPaths(chapter)[locale]}#${section}` : chapterPaths(chapter)[locale];
  const inBook = section ? `#${chapter.id}-${section}` : `#${chapter.id}`;
  return (
    <a className="where" href={here ? inBook : href(there)}>
      {chapter.number} <Prose text={chapter.short} locale={locale} />
    </a>
  );
}
