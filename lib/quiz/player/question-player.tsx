'use client';
import { useLayoutEffect, useState } from 'react';
import { markLive, takeEarly } from '@/lib/islands/replay.browser';
import type { Reader } from '@/lib/quiz/reader';
import { say } from '@/lib/quiz/strings';
import { fresh, type Move } from './attempt';
import type { Memory, Trouble } from './memory';
import { afterStep } from './onward';
import { Question } from './question';
import type { QuestionProps } from './question-props';
import { readerSeed, seedAlreadyUsed } from './reader-seed.browser';
import { askedOf, type Played, play, resume, retried } from './session';
import { firstMet } from './trouble.browser';
import { watchWalk } from './walk.browser';

type Props = QuestionProps & {
  /** Of the question's type. */
  reader: Reader;
  /** Where the answers of the course are remembered. */
  memory: Memory;
};

/** What lives in one question of a page. At first it draws what the page shows already, so that hydrating changes nothing. */
export function QuestionPlayer(props: Props) {
  const { quiz, locale, question, number, total, onward, review, reader, memory } = props;
  const step = `q-${question.id}`;
  const session = { question, reader, locale, memory };
  const [attempt, setAttempt] = useState(() => fresh(askedOf(question, reader, locale)));
  const [seed, setSeed] = useState(seedAlreadyUsed);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [retry, setRetry] = useState<ReturnType<typeof afterStep>>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a question is resumed once, when it comes to life.
  useLayoutEffect(() => {
    // First of all: what is asked afresh forgets the old answer, not what the reader does before this script has arrived.
    const stop = watchWalk(review, (walk) => {
      const place = afterStep(walk, step, locale);
      setRetry(place);
      if (place) settle(retried(session));
    });
    const usedSeed = readerSeed();
    setSeed(usedSeed);
    settle(resume(session, attempt, usedSeed, takeEarly));
    markLive(step);
    return stop;
  }, []);

  function settle(played: Played) {
    setAttempt(played.attempt);
    const met = firstMet(quiz, played.trouble);
    if (met) setTrouble(met);
  }

  return (
    <>
      <Question
        reader={reader}
        question={question}
        number={number}
        total={total}
        onward={retry ?? onward}
        retry={retry}
        attempt={attempt}
        seed={seed}
        locale={locale}
        act={(move: Move) => settle(play(session, attempt, move))}
      />
      {trouble && (
        <p key={trouble} className="trouble" role="alert">
          {say(trouble === 'set-aside' ? 'setAside' : 'unsaved', locale)}
        </p>
      )}
    </>
  );
}
