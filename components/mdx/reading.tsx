import type { ReactNode } from 'react';
import { WorkTitle } from '@/components/layout/source-list';
import { sourceCalled } from '@/lib/course/source-called';
import { typography } from '@/lib/i18n/typography';
import type { Place } from './words';
import './reading.css';

/** A work to go further with, and why. */
export function Reading({ course, locale, id, children }: Place & { id: string; children?: ReactNode }) {
  const source = sourceCalled(course, id);
  return (
    <div className="reading">
      <p className="work">
        <WorkTitle source={source} />
      </p>
      <p className="small">
        {typography(source.authors, locale)}, {source.where}, {source.year}
      </p>
      {children}
    </div>
  );
}
