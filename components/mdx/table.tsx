import type { ComponentProps } from 'react';
import { strings } from '@/lib/i18n/strings';
import type { Place } from './words';
import './table.css';

/** A table in its own region, which scrolls by itself when the screen is narrower (scrolls.browser.ts lets the keyboard in). */
export function Table({ locale, className = '', children }: Place & ComponentProps<'table'>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be a landmark
    <div className={`scroll ${className}`.trim()} role="group" aria-label={strings(locale).table}>
      <table>{children}</table>
    </div>
  );
}

/** The corner of a table has nothing to announce: an empty heading is a plain cell. */
export function HeadCell({ children, ...rest }: ComponentProps<'th'>) {
  return children ? <th {...rest}>{children}</th> : <td className={rest.className} />;
}
