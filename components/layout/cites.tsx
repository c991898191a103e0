import type { Seen } from '@/lib/course/seen';
import { seenWords } from '@/lib/course/seen-words';
import { sourceCalled } from '@/lib/course/source-called';
import type { Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { typography } from '@/lib/i18n/typography';
import { creditsPaths, href } from './paths';
import './cites.css';

type Props = { course: Course; locale: Locale; ids: readonly string[]; seen?: Seen };

/** The works that something rests on, each a link to its line of the credits, and how they were seen. */
export function Cites({ course, locale, ids, seen = 'read' }: Props) {
  const s = strings(locale);
  const several = ids.length > 1;
  // That a work was read is what one expects.
  const how = seen === 'read' ? undefined : seenWords(seen, ids.length, locale);
  if (ids.length === 0) return null;
  return (
    <p className="cites" data-read="">
      {several ? s.sourcesColon : s.sourceColon}{' '}
      {ids.map((id, index) => {
        const { authors, year } = sourceCalled(course, id);
        return (
          <span key={id}>
            {index > 0 && ' · '}
            <a href={href(`${creditsPaths[locale]}#source-${id}`)}>
              {typography(authors, locale)}, {year}
            </a>
          </span>
        );
      })}
      .{how && <em> {how}</em>}
    </p>
  );
}
