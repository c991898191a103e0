// The whole course on one page, as a book: to read in one go, to print, to keep. It needs no script.
import { getMDXComponent } from 'mdx-bundler/client';
import { wholeWords } from '@/components/mdx/whole-words';
import { Prose } from '@/components/ui/prose';
import { Title, TitleWords } from '@/components/ui/title';
import { compileChapter } from '@/lib/course/compile.node';
import type { Chapter, Course } from '@/lib/course/words';
import { dateShown } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locales';
import { inline } from '@/lib/i18n/markdown.node';
import { wordsOf } from '@/lib/i18n/rich';
import { strings } from '@/lib/i18n/strings';
import { sectionsOf } from './contents-nav';
import { Footer } from './footer';
import { Terms } from './glossary';
import { Header } from './header';
import { byLetter } from './letters';
import { answersPaths, href, wholePaths } from './paths';
import { Running } from './running';
import { SourceList } from './source-list';
import './reference.css';
import './whole.css';
import './whole-print.css';

type Props = { course: Course; locale: Locale };

export function WholeCourse({ course, locale }: Props) {
  const s = strings(locale);
  const entries = byLetter(course.glossary, locale).flatMap((group) => group.entries);
  return (
    <>
      <Header course={course} locale={locale} paths={wholePaths} />
      <main id="text" className="page whole" tabIndex={-1}>
        <Running title={course.title[locale]} parts={partsOf(course, locale)} />
        <TitlePage course={course} locale={locale} />
        <TableOfContents course={course} locale={locale} />
        {course.chapters.map((chapter) => (
          <Part key={chapter.id} course={course} chapter={chapter} locale={locale} />
        ))}
        <section className="part part-glossary">
          <h2 id="glossary">{s.glossary}</h2>
          <Terms course={course} entries={entries} locale={locale} here />
        </section>
        <section className="part part-sources">
          <h2 id="sources">{s.sources}</h2>
          <SourceList sources={course.sources} locale={locale} />
        </section>
      </main>
      <Footer course={course} locale={locale} />
    </>
  );
}

function partsOf(course: Course, locale: Locale): { page: string; title: string }[] {
  const s = strings(locale);
  return [
    ...course.chapters.map(({ id, number, short }) => ({
      page: `part-${id}`,
      title: `${number} ${wordsOf(inline(short[locale], locale))}`,
    })),
    { page: 'part-glossary', title: s.glossary },
    { page: 'part-sources', title: s.sources },
  ];
}

function TitlePage({ course, locale }: Props) {
  const s = strings(locale);
  const checked = course.chapters
    .map((chapter) => chapter.checked)
    .toSorted()
    .at(-1);
  return (
    <header className="title-page">
      <p className="kicker">{s.whole}</p>
      <h1>
        <Title text={course.title} locale={locale} />
      </h1>
      <p className="tagline">
        <Title text={course.tagline} locale={locale} />
      </p>
      <p className="lede">
        <Prose text={course.lede} locale={locale} />
      </p>
      {checked && (
        <p className="small">
          {s.checked} <time dateTime={checked}>{dateShown(checked, locale)}</time>
        </p>
      )}
      {[course.licence, course.origin].map(
        (text) =>
          text && (
            <p key={text.fr} className="small">
              <Prose text={text} locale={locale} />
            </p>
          ),
      )}
    </header>
  );
}

function TableOfContents({ course, locale }: Props) {
  const s = strings(locale);
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">{s.contents}</h2>
      <ol>
        {course.chapters.map((chapter) => (
          <li key={chapter.id}>
            <a href={`#${chapter.id}`}>
              <b>
                <span className="no">{chapter.number}</span>
                <span>
                  <Title text={chapter.title} locale={locale} />
                </span>
              </b>
            </a>
            <ol>
              {sectionsOf(chapter, locale).map(({ id, number, title }) => (
                <li key={id}>
                  <a href={`#${chapter.id}-${id}`}>
                    <span className="no">{number}</span>
                    <span>
                      <TitleWords>{title}</TitleWords>
                    </span>
                  </a>
                </li>
              ))}
            </ol>
          </li>
        ))}
        <li>
          <a href="#glossary">
            <b>{s.glossary}</b>
          </a>
        </li>
        <li>
          <a href="#sources">
            <b>{s.sources}</b>
          </a>
        </li>
      </ol>
      <p className="small">
        {s.answersApart}{' '}
        {course.chapters.map((chapter, index) => (
          <span key={chapter.id}>
            {index > 0 && ' · '}
            <a href={href(answersPaths(chapter)[locale])}>
              {chapter.number} <Prose text={chapter.short} locale={locale} />
            </a>
          </span>
        ))}
      </p>
    </nav>
  );
}

async function Part({ course, chapter, locale }: Props & { chapter: Chapter }) {
  const s = strings(locale);
  const Text = getMDXComponent(await compileChapter(chapter, locale, 'gathered'));
  return (
    <section className={`part part-${chapter.id}`}>
      <p className="kicker">
        {s.chapter} {chapter.number}
      </p>
      <h2 id={chapter.id}>
        <Title text={chapter.title} locale={locale} />
      </h2>
      <p className="lede">
        <Prose text={chapter.lede} locale={locale} />
      </p>
      <div className="prose">
        <Text components={wholeWords({ course, chapter, locale })} />
      </div>
    </section>
  );
}
