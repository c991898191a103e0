import { Prose } from '@/components/ui/prose';
import type { Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { BuildLine } from './build-line';
import { companions } from './companions';
import { creditsPaths, glossaryPaths, homePaths, href, wholePaths } from './paths';

/** The foot of every page: what one may do with it, and the way to the sources. */
export function Footer({ course, locale }: { course: Course; locale: Locale }) {
  const s = strings(locale);
  const links = [
    [homePaths, s.home],
    [glossaryPaths, s.glossary],
    ...companions(course, locale),
    [wholePaths, s.whole],
    [creditsPaths, s.credits],
  ] as const;
  return (
    <footer className="foot">
      <ul>
        {links.map(([paths, text]) => (
          <li key={text}>
            <a href={href(paths[locale])}>{text}</a>
          </li>
        ))}
      </ul>
      <p>
        {s.licenceLine} {course.licence && <Prose text={course.licence} locale={locale} />}
      </p>
      {course.origin && (
        <p>
          <Prose text={course.origin} locale={locale} />
        </p>
      )}
      <BuildLine locale={locale} />
    </footer>
  );
}
