import type { ComponentProps, ReactNode } from 'react';
import { strings } from '@/lib/i18n/strings';
import type { Place } from './words';
import './listing.css';

/** A table in its own region, which scrolls by itself when the screen is narrower. */
export function Table({ locale, children }: Place & { children?: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a section would be a landmark
    <div className="scroll" role="group" aria-label={strings(locale).table} tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}

/** The corner of a table has nothing to announce: an empty heading is a plain cell. */
export function HeadCell({ children, ...rest }: ComponentProps<'th'>) {
  return children ? <th {...rest}>{children}</th> : <td className={rest.className} />;
}
