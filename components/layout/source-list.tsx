import type { Source } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { typography } from '@/lib/i18n/typography';

/** All the works the course cites, by author then year, each with an anchor that side notes point at. */
export function SourceList({ sources, locale }: { sources: readonly Source[]; locale: Locale }) {
  const sorted = sources.toSorted((a, b) => surname(a).localeCompare(surname(b), locale) || a.year - b.year);
  return (
    <ul className="sources">
      {sorted.map(({ id, authors, title, where, year, url }) => (
        <li key={id} id={`source-${id}`}>
          {typography(authors, locale)}, {year}.{' '}
          {url ? (
            <a href={url} rel="external noreferrer">
              {title}
            </a>
          ) : (
            <cite>{title}</cite>
          )}
          . {where}.
        </li>
      ))}
    </ul>
  );
}

/** The first author without initials: « G. J. Popek, R. P. Goldberg » is filed under Popek. */
function surname({ authors }: Source): string {
  return authors.replace(/^(\p{Lu}[\p{L}-]*\.[\s-]?)+/u, '');
}
