'use client';
import { useEffect, useRef } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import type { Reader, Said } from '@/lib/quiz/reader';
import { Rich } from '@/lib/quiz/rich';
import { countOf, say } from '@/lib/quiz/strings';
import type { Answer, ShownQuestion } from '@/lib/quiz/words';
import { type Attempt, isChecked, type Move } from './attempt';
import { Feedback } from './feedback';

type Props = {
  reader: Reader;
  question: ShownQuestion;
  number: number;
  total: number;
  /** Not among those that are retried: on paper it is there all the same. */
  aside: boolean;
  attempt: Attempt;
  answer: Answer | null;
  seed: number | null;
  locale: Locale;
  act(move: Move): void;
};

/** One question: what is asked, what can be answered, and what is said about the answer. */
export function Question({ reader, question, number, total, aside, attempt, answer, seed, locale, act }: Props) {
  const { id } = question;
  const form = useRef<HTMLFormElement>(null);
  const helped = useRef(false);

  // A hint or an answer may take away the button that asked for it: the focus then goes to the main one, not to nowhere.
  useEffect(() => {
    if (!helped.current) return;
    helped.current = false;
    if (!form.current?.contains(document.activeElement)) form.current?.querySelector<HTMLElement>('.main')?.focus();
  });

  function help(move: Move) {
    helped.current = true;
    act(move);
  }

  /** By the end of the press this button is the one that checks: without more, the browser would submit the empty form. */
  function again(event: { preventDefault(): void }) {
    event.preventDefault();
    act({ do: 'again' });
  }

  const { verdict, revealed } = attempt;
  const checked = isChecked(attempt);
  const done = checked && (verdict?.state === 'right' || revealed);
  return (
    <form
      ref={form}
      className="question"
      id={`q-${id}`}
      method="dialog"
      hidden={aside}
      data-rev={question.rev}
      data-taught={question.section?.id}
      data-state={checked ? verdict?.state : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        act({ do: 'check' });
      }}
    >
      <p className="count">
        <a className="self" href={`#q-${id}`}>
          <b>{question.called}</b> · {countOf(number, total, locale)}
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
        said={saidOf(attempt, answer)}
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
      <div className="actions needs-js">
        <button
          type={checked ? 'button' : 'submit'}
          className="main"
          name={checked ? 'again' : 'check'}
          onClick={checked ? again : undefined}
        >
          {say(done ? 'restart' : checked ? 'again' : 'check', locale)}
        </button>
        {!done && attempt.hints < question.hints.length && (
          <button type="button" className="quiet" name="hint" onClick={() => help({ do: 'hint' })}>
            {say(attempt.hints > 0 ? 'nextHint' : 'hint', locale)}
          </button>
        )}
        {checked && !done && (
          <button type="button" className="quiet" name="reveal" onClick={() => help({ do: 'reveal' })}>
            {say('reveal', locale)}
          </button>
        )}
      </div>
      <Feedback question={question} attempt={attempt} answer={answer} done={done} locale={locale} />
    </form>
  );
}

// A right choice that was not picked is only named once the reader has found the answer or asked for it.
function saidOf({ verdict, revealed }: Attempt, answer: Answer | null): Said {
  if (!verdict || !answer) return {};
  const open = verdict.state === 'right' || revealed;
  const notes = verdict.notes.filter((note) => open || note.code !== 'missed');
  return Object.fromEntries(
    notes.map(({ code, at }) => {
      const why = answer.why[at];
      return [at, why ? { code, why } : { code }];
    }),
  );
}
