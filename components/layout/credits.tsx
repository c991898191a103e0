import { Prose } from '@/components/ui/prose';
import type { Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { Footer } from './footer';
import { Header } from './header';
import { creditsPaths } from './paths';
import { SourceList } from './source-list';
import './reference.css';

/** Where the course comes from, what one may do with it, what it keeps of its readers, and what it rests on. */
export function Credits({ course, locale }: { course: Course; locale: Locale }) {
  const s = strings(locale);
  return (
    <>
      <Header course={course} locale={locale} paths={creditsPaths} />
      <main id="text" className="page" tabIndex={-1}>
        <h1>{s.credits}</h1>
        <p className="lede">{s.creditsLede}</p>
        {course.origin && (
          <>
            <h2 id="origin">{s.origin}</h2>
            <p>
              <Prose text={course.origin} locale={locale} />
            </p>
          </>
        )}
        <h2 id="licences">{s.licences}</h2>
        <dl className="licences">
          <dt>{s.licenceCode}</dt>
          <dd>MIT</dd>
          {course.licence && (
            <>
              <dt>{s.licenceCourse}</dt>
              <dd>
                <Prose text={course.licence} locale={locale} />
              </dd>
            </>
          )}
        </dl>
        <h2 id="privacy">{s.privacy}</h2>
        <p>{s.privacyText}</p>
        <h2 id="sources">{s.sources}</h2>
        <SourceList sources={course.sources} locale={locale} />
      </main>
      <Footer course={course} locale={locale} />
    </>
  );
}
