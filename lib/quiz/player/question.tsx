'use client';
import { useEffect, useRef } from 'react';
import { Live } from '@/lib/i18n/live';
import type { Locale } from '@/lib/i18n/locales';
import type { Reader, Said } from '@/lib/quiz/reader';
import { Rich } from '@/lib/quiz/rich';
import { countOf, retryOf, say } from '@/lib/quiz/strings';
import type { ShownQuestion } from '@/lib/quiz/words';
import { type Attempt, isChecked, type Move } from './attempt';
import { Feedback } from './feedback';
import type { Onward } from './onward';
import { OnwardLink } from './onward-link';

type Props = {
  reader: Reader;
  question: ShownQuestion;
  number: number;
  total: number;
  /** Where one goes on from here. */
  onward: Onward;
  /** Where it is among those being retried; `null` when it is not. */
  retry: { at: number; total: number } | null;
  attempt: Attempt;
  seed: number | null;
  locale: Locale;
  act(move: Move): void;
};

/** One question: what is asked, what can be answered, and what is said about the answer. */
export function Question(props: Props) {
  const { reader, question, number, total, onward, retry, attempt, seed, locale, act } = props;
  const { id } = question;
  const form = useRef<HTMLFormElement>(null);
  const pressed = useRef<Move['do'] | null>(null);

  // A press may take away the button that was pressed: the focus then goes to where one goes on, not to nowhere. The page stays
  // where it is, unless what is to be answered again has gone from view.
  useEffect(() => {
    const move = pressed.current;
    pressed.current = null;
    if (!move) return;
    if (move === 'again' && (form.current?.getBoundingClientRect().top ?? 0) < 0) form.current?.scrollIntoView();
    if (form.current?.contains(document.activeElement)) return;
    const to = form.current?.querySelector<HTMLElement>('.onward') ?? form.current?.querySelector<HTMLElement>('.main');
    to?.focus({ preventScroll: true });
  });

  function press(move: Move) {
    pressed.current = move.do;
    act(move);
  }

  /** By the end of the press this button is the one that checks: without more, the browser would submit the empty form. */
  function again(event: { preventDefault(): void }) {
    event.preventDefault();
    press({ do: 'again' });
  }

  const { verdict, revealed } = attempt;
  const checked = isChecked(attempt);
  const done = checked && (verdict?.state === 'right' || revealed);
  const placeWords = retry && retry.total > 1 ? retryOf(retry.at, retry.total, locale) : countOf(number, total, locale);
  return (
    <form
      ref={form}
      className="question"
      id={`q-${id}`}
      method="dialog"
      data-rev={question.rev}
      data-taught={question.section?.id}
      data-state={checked ? verdict?.state : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        press({ do: 'check' });
      }}
    >
      <p className="count">
        <a className="self" href={`#q-${id}`}>
          <b>{question.called}</b> <Live words={`· ${placeWords}`} />
        </a>
      </p>
      <div className="stem" id={`${id}-stem`}>
        <Rich of={question.stem} />
      </div>
      <reader.View
        name={id}
        shown={question.shown}
        response={attempt.response}
        own={attempt.own}
        seed={seed}
        said={saidOf(attempt, question.answer)}
        locale={locale}
        respond={(response) => act({ do: 'respond', response })}
        press={(value) => act({ do: 'press', value, seed })}
      />
      <div role="status">
        {question.hints.slice(0, attempt.hints).map((hint, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: hints keep their order.
          <div className="hint" key={index}>
            <Rich of={hint} />
          </div>
        ))}
      </div>
      <Feedback reader={reader} question={question} attempt={attempt} done={done} locale={locale} />
      <div className="actions needs-js">
        {done ? (
          <OnwardLink key="onward" to={onward} className="button onward" />
        ) : (
          <button
            key="main"
            type={checked ? 'button' : 'submit'}
            className="main"
            name={checked ? 'again' : 'check'}
            onClick={checked ? again : undefined}
          >
            <Live words={say(checked ? 'again' : 'check', locale)} />
          </button>
        )}
        {!done && attempt.hints < question.hints.length && (
          <button key="hint" type="button" className="quiet" name="hint" onClick={() => press({ do: 'hint' })}>
            <Live words={say(attempt.hints > 0 ? 'nextHint' : 'hint', locale)} />
          </button>
        )}
        {checked && !done && (
          <button key="reveal" type="button" className="quiet" name="reveal" onClick={() => press({ do: 'reveal' })}>
            {say('reveal', locale)}
          </button>
        )}
        {checked && !done && retry && (
          <OnwardLink key="skip" to={{ ...onward, says: say('skip', locale) }} className="button quiet" />
        )}
        {done && (
          <button key="restart" type="button" className="quiet main" name="again" onClick={again}>
            {say('restart', locale)}
          </button>
        )}
      </div>
    </form>
  );
}

// Until the reader has found the answer or asked for it, a right choice that was not picked is not named, and an item of an
// order does not get its reason: that says where it belongs.
function saidOf({ verdict, revealed }: Attempt, answer: ShownQuestion['answer']): Said {
  const open = verdict?.state === 'right' || revealed;
  // Options look for themselves by their ids, and one may be called `constructor`: nothing may be there by itself.
  const said = Object.create(null);
  for (const { code, at } of verdict?.notes ?? []) {
    const isPlace = code === 'placed' || code === 'misplaced';
    const why = open || !isPlace ? answer.why[at] : undefined;
    if (open || code !== 'missed') said[at] = why ? { code, why } : { code };
  }
  return said;
}
