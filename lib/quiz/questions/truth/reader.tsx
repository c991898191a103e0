'use client';
import { inOrder } from '@/lib/quiz/orders';
import type { Reader, ViewProps } from '@/lib/quiz/reader';
import { Rich } from '@/lib/quiz/rich';
import { Option } from '../option';
import type { Key, Shown } from './author';
import { grader, type Response } from './grade';
import { needed, strings } from './strings';
import './truth.css';

export const reader: Reader<Shown, Key, Response> = { ...grader, View, needed };

function View({ name, shown, response, own, seed, said, locale, respond }: ViewProps<Shown, Response>) {
  return (
    <div className="truth">
      <fieldset aria-labelledby={`${name}-stem ${name}-verdict`}>
        <p className="ask" id={`${name}-verdict`}>
          {strings.verdict[locale]}
        </p>
        <div className="options pair">
          {[true, false].map((holds) => (
            <Option
              key={String(holds)}
              id={`${name}-says-${holds}`}
              kind="radio"
              control="holds"
              value={String(holds)}
              text={strings[holds ? 'true' : 'false'][locale]}
              at={holds ? 0 : 1}
              picked={response.holds === holds}
              own={own?.holds === holds}
              said={said[`says-${holds}`]}
              locale={locale}
              pick={() => respond({ ...response, holds })}
            />
          ))}
        </div>
      </fieldset>
      <fieldset aria-labelledby={`${name}-stem ${name}-because`}>
        <p className="ask" id={`${name}-because`}>
          {strings.because[locale]}
        </p>
        <div className="options" data-orders={shown.orders.join(' ')}>
          {inOrder(shown.reasons, shown.orders, seed).map((reason) => (
            <Option
              key={reason.id}
              id={`${name}-${reason.id}`}
              kind="radio"
              control="reason"
              value={reason.id}
              text={<Rich of={reason.text} />}
              at={2 + shown.reasons.indexOf(reason)}
              picked={response.reason === reason.id}
              own={own?.reason === reason.id}
              said={said[reason.id]}
              locale={locale}
              pick={() => respond({ ...response, reason: reason.id })}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}
