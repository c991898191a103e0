import { typography } from '@/lib/i18n/typography';
import type { Held, Place } from './words';
import './recall.css';

/** A question to answer from memory, before looking. */
export function Recall({ locale, asks, children }: Place & Held & { asks: string }) {
  return (
    <details className="recall">
      <summary>{typography(asks, locale)}</summary>
      {children}
    </details>
  );
}
