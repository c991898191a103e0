import { href, reviewPaths } from '@/components/layout/paths';
import { Island } from '@/components/ui/island';
import { cardsOf } from '@/lib/course/cards';
import { typography } from '@/lib/i18n/typography';
import { RecallMarks, type RecallMarksProps } from './recall-marks';
import type { Held, Place } from './words';
import './recall.css';

/** A question to answer from memory, before looking; then the reader says whether the answer was there. */
export function Recall({ course, chapter, locale, asks, children }: Place & Held & { asks: string }) {
  const words = typography(asks, locale);
  const card = cardsOf(chapter, locale).find((one) => typography(one.asks, locale) === words);
  if (!card) throw new Error(`${chapter.texts[locale].file} has no card that asks "${asks}".`);
  const props: RecallMarksProps = { course: course.id, id: card.id, locale, review: href(reviewPaths[locale]) };
  return (
    <details className="recall" id={card.id}>
      <summary>
        <span>{words}</span>
        <span className="own-mark needs-js no-print" />
      </summary>
      <div className="recalled-answer">
        {children}
        <Island name="recall" props={props}>
          <RecallMarks {...props} />
        </Island>
      </div>
    </details>
  );
}
