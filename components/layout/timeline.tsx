// What happened when, from the earliest on, by decade.
import { Prose } from '@/components/ui/prose';
import { Title } from '@/components/ui/title';
import { categories } from '@/lib/course/kinds';
import type { Course, TimelineEntry } from '@/lib/course/words';
import { dateShown, decadeOf } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { CategoryMark } from './category-mark';
import { Cites } from './cites';
import { Filtered } from './filtered';
import { Footer } from './footer';
import { Header } from './header';
import { timelinePaths } from './paths';
import { toldIn } from './section-links';
import { SectionList } from './section-list';
import './reference.css';
import './timeline.css';

type Props = { course: Course; locale: Locale };

export function Timeline({ course, locale }: Props) {
  const s = strings(locale);
  const { timeline } = course;
  const decades = [...new Set(timeline.map(({ date }) => decadeOf(date)))];
  const facets = categories
    .map((category) => ({
      id: category,
      label: <CategoryMark of={category} locale={locale} />,
      count: timeline.filter((entry) => entry.category === category).length,
    }))
    .filter(({ count }) => count > 0);
  return (
    <>
      <Header course={course} locale={locale} paths={timelinePaths} />
      <main id="text" className="page" tabIndex={-1}>
        <h1>{s.timeline}</h1>
        <p className="lede">{s.timelineLede}</p>
        <Filtered
          locale={locale}
          legend={s.category}
          facets={facets}
          total={timeline.length}
          noun={s.entries}
          none={s.noEntry}
        >
          <nav className="letters decades no-print" aria-label={s.decades}>
            {decades.map((decade) => (
              <a key={decade} href={`#in-${decade}`}>
                {decade}
              </a>
            ))}
          </nav>
          {decades.map((decade) => (
            <section key={decade} aria-labelledby={`in-${decade}`} data-group="">
              <h2 id={`in-${decade}`}>{s.decade.replace('{}', String(decade))}</h2>
              <ol className="dates">
                {timeline
                  .filter(({ date }) => decadeOf(date) === decade)
                  .map((entry) => (
                    <Entry key={entry.id} course={course} locale={locale} entry={entry} />
                  ))}
              </ol>
            </section>
          ))}
        </Filtered>
      </main>
      <Footer course={course} locale={locale} />
    </>
  );
}

function Entry({ course, locale, entry }: Props & { entry: TimelineEntry }) {
  const s = strings(locale);
  return (
    <li data-entry="" data-of={entry.category}>
      <p className="when" data-read="">
        <time dateTime={entry.date}>{dateShown(entry.date, locale)}</time>
      </p>
      <div className="event">
        <h3 id={entry.id} data-read="">
          <a className="self" href={`#${entry.id}`}>
            <Title text={entry.title} locale={locale} />
          </a>
        </h3>
        <p className="category" data-read="">
          <CategoryMark of={entry.category} locale={locale} />
        </p>
        <p data-read="">
          <Prose text={entry.note} locale={locale} />
        </p>
        {entry.misdated && (
          <p className="misdated" data-read="">
            <b>{s.misdated}</b> <Prose text={entry.misdated} locale={locale} />
          </p>
        )}
        <Because course={course} locale={locale} entry={entry} />
        <Cites course={course} locale={locale} ids={entry.sources} seen={entry.seen} />
        <SectionList says={s.toldIn} links={toldIn(course, entry.id, locale)} />
      </div>
    </li>
  );
}

/** What made an entry possible. */
function Because({ course, locale, entry }: Props & { entry: TimelineEntry }) {
  const causes = course.timeline.filter(({ id }) => entry.because.includes(id));
  if (causes.length === 0) return null;
  return (
    <p className="because">
      {strings(locale).because}{' '}
      {causes.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          <a href={`#${id}`}>
            <Prose text={title} locale={locale} />
          </a>
        </span>
      ))}
    </p>
  );
}
