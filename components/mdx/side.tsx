// Side notes: in the margin where there is one, in place where there is none.
import type { ReactNode } from 'react';
import { creditsPaths, href } from '@/components/layout/paths';
import type { Seen } from '@/lib/course/seen';
import { sourceCalled } from '@/lib/course/source-called';
import { strings } from '@/lib/i18n/strings';
import { typography } from '@/lib/i18n/typography';
import type { Place } from './words';
import './side.css';

/** What exactly the paragraph takes from a work, and the work itself. */
export function Source({
  course,
  locale,
  id,
  seen,
  children,
}: Place & { id: string; seen: Seen; children?: ReactNode }) {
  const source = sourceCalled(course, id);
  const s = strings(locale);
  const how = { read: undefined, abstract: s.seenAbstract, quoted: s.seenQuoted, derived: s.seenDerived }[seen];
  return (
    <div className="side source" role="note">
      <a href={href(`${creditsPaths[locale]}#source-${id}`)}>{typography(source.title, locale)}</a>{' '}
      <span className="by">
        {typography(source.authors, locale)}, {source.year}.
      </span>
      <span className="said">
        {children}
        {how && <span className="how"> {how}</span>}
      </span>
    </div>
  );
}

/** A remark that the text can do without. */
export function Aside({ children }: { children?: ReactNode }) {
  return (
    <div className="side" role="note">
      {children}
    </div>
  );
}
