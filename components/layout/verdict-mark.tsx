// One drawing for each verdict on the slides, drawn once and shown wherever it is wanted.
import { type SlideVerdict, verdicts } from '@/lib/course/kinds';

const shapes = {
  right: 'M2.5 8.5l4 4 7-9',
  nuance: 'M2 6.5c2-3 4-3 6-1.2s4 1.8 6-1.2M2 12c2-3 4-3 6-1.2s4 1.8 6-1.2',
  wrong: 'M3 3l10 10M13 3L3 13',
  dated: 'M8 1.5a6.5 6.5 0 1 0 .1 0M8 4.5V8l2.8 2',
} satisfies Record<SlideVerdict, string>;

/** Goes once on a page that shows marks. */
export function VerdictShapes() {
  return (
    <svg className="visually-hidden" width="1" height="1" aria-hidden="true">
      {verdicts.map((verdict) => (
        <symbol key={verdict} id={`verdict-${verdict}`} viewBox="0 0 16 16">
          <path d={shapes[verdict]} fill="none" stroke="currentColor" strokeWidth="2" />
        </symbol>
      ))}
    </svg>
  );
}

export function VerdictMark({ of: verdict }: { of: SlideVerdict }) {
  return (
    <svg className="verdict-mark" width="16" height="16" aria-hidden="true">
      <use href={`#verdict-${verdict}`} />
    </svg>
  );
}
