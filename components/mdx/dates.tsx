// What is tied to a day: a date of the timeline, and the status of a product on the day it was checked.
import type { ReactNode } from 'react';
import { dateShown } from '@/lib/i18n/dates';
import { strings } from '@/lib/i18n/strings';
import type { Place } from './words';

/** A date of the text that is in content/timeline.yaml. */
export function When({ course, id, children }: Place & { id: string; children?: ReactNode }) {
  const entry = course.timeline.find((one) => one.id === id);
  if (!entry) throw new Error(`content/timeline.yaml has no entry called ${id}.`);
  return <time dateTime={entry.date}>{children}</time>;
}

/** What was so on a day, and may have changed since. */
export function Checked({ locale, on, children }: Place & { on: string; children?: ReactNode }) {
  return (
    <>
      {children}{' '}
      <span className="checked">
        ({strings(locale).checkedOn} <time dateTime={on}>{dateShown(on, locale, 'short')}</time>)
      </span>
    </>
  );
}
