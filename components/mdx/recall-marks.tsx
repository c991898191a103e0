'use client';
// Below the answer of a card: the reader says whether it was there. The mark is kept, and shown on the closed card too.
import { useLayoutEffect, useState } from 'react';
import { Live } from '@/lib/i18n/live';
import type { Locale } from '@/lib/i18n/locales';
import { takeEarly } from '@/lib/islands/replay.browser';
import { afterStep } from '@/lib/quiz/player/onward';
import { OnwardLink } from '@/lib/quiz/player/onward-link';
import { type Walk, watchWalk } from '@/lib/quiz/player/walk.browser';
import { keepMark, type Mark, markOf } from './recall-memory.browser';
import { recallStrings as strings } from './recall-strings';

export type RecallMarksProps = { course: string; id: string; locale: Locale; review: string };

const marks = ['right', 'wrong'] as const;

export { RecallMarks as island };

export function RecallMarks({ course, id, locale, review }: RecallMarksProps) {
  const [mark, setMark] = useState<Mark | null>(null);
  const [said, setSaid] = useState('');
  const [walk, setWalk] = useState<Walk | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a card is read once, when the page opens.
  useLayoutEffect(() => {
    setMark(markOf(course, id));
    const stop = watchWalk(review, (begun) => {
      setWalk(begun);
      if (!begun.steps.includes(id)) return;
      setMark(null);
      setSaid('');
      document.getElementById(id)?.removeAttribute('open');
    });
    for (const { value } of takeEarly(formOf(id)).presses) for (const one of marks) if (one === value) give(one);
    return stop;
  }, []);

  // The line of the card stands outside of this island, for who reads without scripts.
  useLayoutEffect(() => {
    const card = document.getElementById(id);
    if (!card) return;
    card.dataset.mark = mark ?? '';
    const words = document.createElement('span');
    words.textContent = mark ? strings[mark === 'right' ? 'known' : 'again'][locale] : '';
    card.querySelector('.own-mark')?.replaceChildren(words);
  }, [mark, id, locale]);

  function give(given: Mark) {
    const trouble = keepMark(course, id, given);
    setMark(given);
    setSaid(strings[trouble ? 'unkept' : given === 'right' ? 'keptKnown' : 'keptAgain'][locale]);
  }

  const onward = mark ? afterStep(walk, id, locale) : null;
  return (
    <form className="self-marking needs-js no-print" id={formOf(id)} method="dialog">
      <p>{strings.asks[locale]}</p>
      {marks.map((one) => (
        <button
          key={one}
          type="button"
          className="quiet"
          name="mark"
          value={one}
          aria-pressed={mark === one}
          onClick={() => give(one)}
        >
          {strings[one][locale]}
        </button>
      ))}
      {onward && <OnwardLink key="onward" to={onward} className="button" />}
      <p className="kept" role="status">
        <Live words={said} />
      </p>
    </form>
  );
}

function formOf(id: string): string {
  return `${id}-mark`;
}
