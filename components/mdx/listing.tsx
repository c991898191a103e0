// What was typed and what it answered; listings wider than the screen scroll by themselves, also from the keyboard.
import type { ComponentProps, ReactNode } from 'react';
import { strings } from '@/lib/i18n/strings';
import { typography } from '@/lib/i18n/typography';
import type { Place } from './words';
import './listing.css';

export function Listing(props: ComponentProps<'pre'>) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
  return <pre {...props} tabIndex={0} />;
}

/** Commands that were really run, with their output. */
export function Terminal({ locale, caption, children }: Place & { caption?: string; children?: ReactNode }) {
  return (
    <figure className="terminal">
      <figcaption>{caption ? typography(caption, locale) : strings(locale).terminal}</figcaption>
      {children}
    </figure>
  );
}

/** A procedure: the ordered list inside gets large numbers. */
export function Steps({ children }: { children?: ReactNode }) {
  return <div className="steps">{children}</div>;
}
