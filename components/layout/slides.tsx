// What the slides of 2015 said, statement by statement, and what each is worth today.
import { Prose } from '@/components/ui/prose';
import { Title } from '@/components/ui/title';
import { verdicts } from '@/lib/course/kinds';
import type { Course, Statement } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { Cites } from './cites';
import { Filtered } from './filtered';
import { Footer } from './footer';
import { Header } from './header';
import { verdictWords } from './kind-words';
import { inParts, tally } from './parts';
import { slidesPaths } from './paths';
import { treatedIn } from './section-links';
import { SectionList } from './section-list';
import { VerdictMark, VerdictShapes } from './verdict-mark';
import './reference.css';
import './slides.css';

type Props = { course: Course; locale: Locale };

export function Slides({ course, locale }: Props) {
  const s = strings(locale);
  const { statements } = course;
  const counts = tally(statements);
  const facets = verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => ({
      id: verdict,
      label: <Verdict of={verdict} locale={locale} />,
      count: counts[verdict],
    }));
  return (
    <>
      <Header course={course} locale={locale} paths={slidesPaths} />
      <main id="text" className="page" tabIndex={-1}>
        <VerdictShapes />
        <h1>{s.slides}</h1>
        <p className="lede">{s.slidesLede}</p>
        <p>{s.slidesHow}</p>
        <Tally counts={counts} />
        <Filtered
          locale={locale}
          legend={s.verdict}
          facets={facets}
          total={statements.length}
          noun={s.statements}
          none={s.noStatement}
        >
          {inParts(statements).map(({ title, statements: within }, index) => (
            <section
              key={within[0]?.id}
              aria-labelledby={title && `part-${index + 1}`}
              data-group=""
              className="statements"
            >
              {title && (
                <h2 id={`part-${index + 1}`}>
                  <Title text={title} locale={locale} />
                </h2>
              )}
              {within.map((statement) => (
                <Said key={statement.id} course={course} locale={locale} statement={statement} />
              ))}
            </section>
          ))}
        </Filtered>
      </main>
      <Footer course={course} locale={locale} />
    </>
  );
}

/** The shares of the verdicts as one bar; the numbers stand below it, on the boxes that filter. */
function Tally({ counts }: { counts: ReturnType<typeof tally> }) {
  const total = verdicts.reduce((sum, verdict) => sum + counts[verdict], 0);
  const before = (at: number) => verdicts.slice(0, at).reduce((sum, verdict) => sum + counts[verdict], 0);
  return (
    <svg className="tally" viewBox={`0 0 ${total} 1`} preserveAspectRatio="none" aria-hidden="true">
      {verdicts.map((verdict, at) => (
        <rect key={verdict} className={`share ${verdict}`} x={before(at)} width={counts[verdict]} height="1" />
      ))}
    </svg>
  );
}

function Said({ course, locale, statement }: Props & { statement: Statement }) {
  const s = strings(locale);
  const id = statement.id.toLowerCase();
  return (
    <article
      data-entry=""
      data-of={statement.verdict}
      className={`statement ${statement.verdict}`}
      aria-labelledby={id}
    >
      <p className="judged" data-read="">
        <Verdict of={statement.verdict} locale={locale} />
      </p>
      <h3 id={id} data-read="">
        <a className="self" href={`#${id}`}>
          <span className="no">{statement.id}</span>{' '}
          <q>
            <Prose text={statement.says} locale={locale} />
          </q>
        </a>
      </h3>
      <p data-read="">
        <b>{s.today}</b> <Prose text={statement.today} locale={locale} />
      </p>
      <SectionList says={s.treatedIn} links={treatedIn(course, statement.id, locale)} />
      <Cites course={course} locale={locale} ids={statement.sources} />
    </article>
  );
}

/** A verdict by its mark, its colour and its word. */
function Verdict({ of: verdict, locale }: { of: Statement['verdict']; locale: Locale }) {
  return (
    <span className={`judged ${verdict}`}>
      <VerdictMark of={verdict} /> {verdictWords[verdict][locale]}
    </span>
  );
}
