'use client';
import { useEffect, useState } from 'react';
import { noText, wordsOf } from '@/lib/i18n/rich';
import { letters } from '@/lib/quiz/letters';
import type { Reader, ViewProps } from '@/lib/quiz/reader';
import { Rich } from '@/lib/quiz/rich';
import { Own, Why } from '../option';
import type { Key, Shown } from './author';
import { grader, type Response, standing } from './grade';
import { place, strings } from './strings';

export const reader: Reader<Shown, Key, Response> = { ...grader, View };

function View({ name, shown, response, own, seed, said, locale, press }: ViewProps<Shown, Response>) {
  const [moved, setMoved] = useState<{ id: string; way: string } | null>(null);
  // What depends on the place of an item is left out of the page as built: the order is not the reader's yet.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const order = standing(response, shown, seed);
  const firstPlace = (id: string) => shown.items.findIndex((item) => item.id === id);
  const textOf = (id: string) => shown.items[firstPlace(id)]?.text ?? noText;

  // Moving the row in the page takes the focus away from its button: give it back.
  useEffect(() => {
    if (moved) document.querySelector<HTMLElement>(`#q-${name} [value="${moved.id}:${moved.way}"]`)?.focus();
  }, [moved, name]);

  function move(id: string, way: string) {
    if (order[way === 'up' ? 0 : order.length - 1] === id) return;
    press(`${id}:${way}`);
    setMoved({ id, way });
  }

  return (
    <fieldset aria-labelledby={`${name}-stem`}>
      <p className="ask needs-js no-print">{strings.move[locale]}</p>
      <p className="end">
        <Rich of={shown.from} />
      </p>
      <ol className="items" data-orders={shown.orders.join(' ')}>
        {order.map((id, index) => (
          // On paper the items stand where they are on the sheet of the whole course, not where the reader put them.
          <li key={id} data-said={said[id]?.code} data-at={firstPlace(id)}>
            <div className="item">
              <span data-letter={letters[firstPlace(id)]}>
                <Rich of={textOf(id)} />
              </span>
              {(['up', 'down'] as const).map((way) => (
                <button
                  key={way}
                  type="button"
                  className="move needs-js"
                  name="move"
                  value={`${id}:${way}`}
                  aria-label={`${strings[way][locale]} ${wordsOf(textOf(id))}`}
                  aria-disabled={(ready && index === (way === 'up' ? 0 : order.length - 1)) || undefined}
                  onClick={() => move(id, way)}
                >
                  {way === 'up' ? '↑' : '↓'}
                </button>
              ))}
            </div>
            {said[id] && <Why said={said[id]} locale={locale} />}
            {own?.order && (
              <p className="why">
                <Own text={`${strings.own[locale]}${own.order.indexOf(id) + 1}`} />
              </p>
            )}
          </li>
        ))}
      </ol>
      <p className="end">
        <Rich of={shown.to} />
      </p>
      <p className="unseen" role="status">
        {moved && place(wordsOf(textOf(moved.id)), order.indexOf(moved.id) + 1, order.length, locale)}
      </p>
    </fieldset>
  );
}
