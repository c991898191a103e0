// Side notes: in the margin where there is one, in place where there is none.
import type { ReactNode } from 'react';
import { creditsPaths, href } from '@/components/layout/paths';
import { typography } from '@/lib/i18n/typography';
import type { Place } from './words';
import './side.css';

/** What exactly the paragraph takes from a work, and the work itself. */
export function Source({ course, locale, id, children }: Place & { id: string; children?: ReactNode }) {
  const source = course.sources.find((one) => one.id === id);
  if (!source) throw new Error(`content/sources.yaml has no source called ${id}.`);
  return (
    <div className="side source" role="note">
      <a href={href(`${creditsPaths[locale]}#source-${id}`)}>{typography(source.title, locale)}</a>{' '}
      <span className="by">
        {typography(source.authors, locale)}, {source.year}.
      </span>
      <span className="said">{children}</span>
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
