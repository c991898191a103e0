// The first page of the site, where the language is chosen. It works without any script.
import type { Course } from '@/lib/course/words';
import { localeNames, locales } from '@/lib/i18n/locales';
import { typography } from '@/lib/i18n/typography';
import { BuildLine } from './build-line';
import { Mark } from './mark';
import { homePaths, href } from './paths';
import './door.css';

export function Door({ course }: { course: Course }) {
  return (
    <>
      <main id="text" className="door">
        <h1>
          <Mark />
          {course.title.en}
        </h1>
        <ul>
          {locales.map((locale) => (
            <li key={locale} lang={locale}>
              <a href={href(homePaths[locale])} hrefLang={locale} data-prefetch="">
                <b>{localeNames[locale]}</b>
                <span>{typography(course.tagline[locale], locale)}</span>
              </a>
            </li>
          ))}
        </ul>
      </main>
      <footer className="foot">
        <BuildLine locale="en" />
      </footer>
    </>
  );
}
