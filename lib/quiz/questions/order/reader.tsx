'use client';
import { type PointerEvent, useEffect, useState } from 'react';
import { Live } from '@/lib/i18n/live';
import type { Locale } from '@/lib/i18n/locales';
import { noText, wordsOf } from '@/lib/i18n/rich';
import { letters } from '@/lib/quiz/letters';
import type { Reader, ViewProps } from '@/lib/quiz/reader';
import { Rich } from '@/lib/quiz/rich';
import { SignOf } from '@/lib/quiz/sign';
import type { NoteCode } from '@/lib/quiz/words';
import { Own } from '../option';
import type { Key, Shown } from './author';
import { dragRow } from './drag.browser';
import { grader, type Response, standing } from './grade';
import { followingWords, needed, place, rankWords, strings } from './strings';
import './order.css';

export const reader: Reader<Shown, Key, Response> = {
  ...grader,
  View,
  needed,
  still(notes, locale) {
    // The first item follows nothing.
    const links = notes.slice(1).filter(({ code }) => code === 'placed' || code === 'misplaced');
    const placed = links.filter(({ code }) => code === 'placed').length;
    return links.length > 0 ? followingWords(placed, links.length, locale) : '';
  },
};

function View({ name, shown, response, own, seed, said, locale, press }: ViewProps<Shown, Response>) {
  const [moved, setMoved] = useState<{ id: string; way?: string } | null>(null);
  // What depends on the place of an item is left out of the page as built: the order is not the reader's yet.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const order = standing(response, shown, seed);
  const firstPlace = (id: string) => shown.items.findIndex((item) => item.id === id);
  const textOf = (id: string) => shown.items[firstPlace(id)]?.text ?? noText;

  // Moving the row in the page takes the focus away from its button: give it back.
  useEffect(() => {
    if (moved?.way) document.querySelector<HTMLElement>(`#q-${name} [value="${moved.id}:${moved.way}"]`)?.focus();
  }, [moved, name]);

  function move(id: string, way: string) {
    if (order[way === 'up' ? 0 : order.length - 1] === id) return;
    press(`${id}:${way}`);
    setMoved({ id, way });
  }

  /** A finger drags by the grip alone: elsewhere it scrolls the page. */
  function hold(event: PointerEvent<HTMLElement>, id: string) {
    const { target, currentTarget, button, pointerType } = event;
    if (!(target instanceof Element) || button !== 0 || target.closest('button')) return;
    if (pointerType !== 'mouse' && !target.closest('.grip')) return;
    const row = currentTarget.closest('li');
    if (!row) return;
    dragRow(row, event, (to) => {
      press(`${id}:${to}`);
      setMoved({ id });
    });
  }

  return (
    <fieldset aria-labelledby={`${name}-stem`}>
      <p className="ask needs-js no-print">{strings.move[locale]}</p>
      <p className="ask on-paper">{rankWords(order.length, locale)}</p>
      <p className="end">
        <Rich of={shown.from} />
      </p>
      <ol className="items" data-orders={shown.orders.join(' ')}>
        {order.map((id, index) => (
          // On paper the items stand where they are on the sheet of the whole course, not where the reader put them.
          <li key={id} data-said={said[id]?.why && said[id].code} data-at={firstPlace(id)}>
            {said[id] && !said[id].why && <Link code={said[id].code} isFirst={index === 0} locale={locale} />}
            <div className="item" onPointerDown={(event) => hold(event, id)}>
              <span className="grip needs-js" aria-hidden="true" />
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
            {said[id]?.why && (
              <p className="why">
                <Rich of={said[id].why} />
              </p>
            )}
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
        {moved && <Live words={place(wordsOf(textOf(moved.id)), order.indexOf(moved.id) + 1, order.length, locale)} />}
      </p>
    </fieldset>
  );
}

/** Whether an item follows the one above it as it should: what is between the two, and nothing of where each belongs. */
function Link({ code, isFirst, locale }: { code: NoteCode; isFirst: boolean; locale: Locale }) {
  const isRight = code === 'placed';
  const word = isFirst ? (isRight ? 'first' : 'notFirst') : isRight ? 'placed' : 'misplaced';
  return (
    <p key={word} className={isRight ? 'link right' : 'link wrong'}>
      <SignOf of={isRight ? 'right' : 'wrong'} spoken={false} locale={locale} />
      <span>{strings[word][locale]}</span>
    </p>
  );
}
