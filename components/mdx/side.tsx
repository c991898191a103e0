// Side notes: in the margin where there is one; elsewhere folded into one line, which opens them where they stand.
import type { ReactNode } from 'react';
import { creditsPaths, href } from '@/components/layout/paths';
import type { Seen } from '@/lib/course/seen';
import { seenWords } from '@/lib/course/seen-words';
import { shortName } from '@/lib/course/short-name';
import { sourceCalled } from '@/lib/course/source-called';
import { strings } from '@/lib/i18n/strings';
import { typography } from '@/lib/i18n/typography';
import { beginning } from './beginning';
import type { Place } from './words';
import './side.css';

export type SourceProps = { id: string; seen: Seen; number: string; children?: ReactNode };

/** What exactly the paragraph takes from a work, and the work itself. */
export function Source(props: Place & SourceProps) {
  const { course, locale, id, number } = props;
  const source = sourceCalled(course, id);
  return (
    <details className="side source">
      <summary>
        <span className="n">{number}</span>
        <span className="peek">
          {shortName(typography(source.authors, locale), locale)}, {source.year}
        </span>
      </summary>
      <div role="note" id={`note-${number}`}>
        <span className="n">{number}</span> <Cited {...props} />
      </div>
    </details>
  );
}

/** The work, what is taken from it, and how we know. `list`: the page whose list of sources shows it. */
export function Cited({
  course,
  locale,
  id,
  seen,
  list = href(creditsPaths[locale]),
  children,
}: Place & SourceProps & { list?: string }) {
  const { title, url, authors, year } = sourceCalled(course, id);
  const link = { href: url ?? `${list}#source-${id}` };
  return (
    <>
      <a {...link}>{typography(title, locale)}</a>{' '}
      <span className="by">
        {typography(authors, locale)}, {year}.
      </span>{' '}
      <span className="said">
        {children} <span className="how">{seenWords(seen, 1, locale)}</span>
      </span>
    </>
  );
}

/** The number of a note, in the sentence that it is about. `id`: where the note leads back to, if it is far away. */
export function Ref({ number, note, id }: { number: string; note: string; id?: string }) {
  return (
    <a className="ref" id={id} href={`#${note}`} role="doc-noteref">
      {number}
    </a>
  );
}

/** A remark that the text can do without. */
export function Aside({ locale, children }: Place & { children?: ReactNode }) {
  return (
    <details className="side aside">
      <summary>
        <span className="peek">
          {strings(locale).aside}
          <span className="begins"> · {beginning(children, 5)}…</span>
        </span>
      </summary>
      <div role="note">{children}</div>
    </details>
  );
}
