import { withoutInitials } from '@/lib/course/short-name';
import type { Source } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { typography } from '@/lib/i18n/typography';

/** All the works the course cites, by author then year, each with an anchor that side notes point at. */
export function SourceList({ sources, locale }: { sources: readonly Source[]; locale: Locale }) {
  // « G. J. Popek, R. P. Goldberg » is filed under Popek.
  const filed = ({ authors }: Source) => withoutInitials(authors);
  const sorted = sources.toSorted((a, b) => filed(a).localeCompare(filed(b), locale) || a.year - b.year);
  return (
    <ul className="sources">
      {sorted.map((source) => (
        <li key={source.id} id={`source-${source.id}`}>
          {typography(source.authors, locale)}, {source.year}. <WorkTitle source={source} />. {source.where}.
        </li>
      ))}
    </ul>
  );
}

/** The title, which leads to the work where it can be read. */
export function WorkTitle({ source: { title, url } }: { source: Source }) {
  if (!url) return <cite>{title}</cite>;
  return <a href={url}>{title}</a>;
}
