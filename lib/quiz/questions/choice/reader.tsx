'use client';
import { inOrder } from '@/lib/quiz/orders';
import type { Reader, ViewProps } from '@/lib/quiz/reader';
import { Rich } from '@/lib/quiz/rich';
import { Option } from '../option';
import type { Key, Shown } from './author';
import { grader, type Response } from './grade';
import { missingWords, needed, severalHint } from './strings';

export const reader: Reader<Shown, Key, Response> = {
  ...grader,
  View,
  needed,
  still(notes, locale) {
    const missing = notes.filter(({ code }) => code === 'missed').length;
    return missing > 0 ? missingWords(missing, locale) : '';
  },
};

function View({ name, shown, response, own, seed, said, locale, respond }: ViewProps<Shown, Response>) {
  const { picked } = response;
  function pick(id: string) {
    if (!shown.several) return respond({ picked: [id] });
    respond({ picked: picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id] });
  }
  return (
    <fieldset aria-labelledby={`${name}-stem`}>
      {shown.several && <p className="ask">{severalHint[locale]}</p>}
      <div className="options" data-orders={shown.orders.join(' ')}>
        {inOrder(shown.choices, shown.orders, seed).map((choice) => (
          <Option
            key={choice.id}
            id={`${name}-${choice.id}`}
            kind={shown.several ? 'checkbox' : 'radio'}
            control="pick"
            value={choice.id}
            text={<Rich of={choice.text} />}
            at={shown.choices.indexOf(choice)}
            picked={picked.includes(choice.id)}
            own={own?.picked.includes(choice.id) ?? false}
            said={said[choice.id]}
            locale={locale}
            pick={() => pick(choice.id)}
          />
        ))}
      </div>
    </fieldset>
  );
}
