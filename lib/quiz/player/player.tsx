'use client';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Readers } from '@/lib/quiz/reader';
import { say } from '@/lib/quiz/strings';
import type { ShownQuestion } from '@/lib/quiz/words';
import type { Move } from './attempt';
import { markLive, seedAlreadyUsed, takeEarly } from './early.browser';
import type { Memory, Trouble } from './memory';
import { Question } from './question';
import type { QuizProps } from './quiz-props';
import { Results } from './results';
import { type Attempts, askedOf, freshAll, play, resume } from './session';
import { summaryOf } from './summary';

type Props = QuizProps & {
  /** The question types of the page. */
  readers: Readers;
  /** Where the answers of a course are remembered. */
  memoryOf(course: string): Memory;
  /** The seed of the reader's orders; `null` when there is none. */
  readerSeed(): number | null;
};

/** What lives in a quiz: its questions, what is said of the answers, and the results of a chapter quiz. */
export function Player(props: Props) {
  const { course, id, locale, questions, objectives = [], readers, memoryOf, readerSeed } = props;
  const [attempts, setAttempts] = useState<Attempts>(() => freshAll(questions, readers, locale));
  const [seed, setSeed] = useState(seedAlreadyUsed);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [retried, setRetried] = useState<string[] | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a quiz is resumed once, when the page opens.
  useLayoutEffect(() => {
    const memory = memoryOf(course);
    const usedSeed = readerSeed();
    setSeed(usedSeed);
    setAttempts(resume(questions, readers, memory, usedSeed, locale, takeEarly));
    setTrouble(memory.trouble());
    markLive(id);
  }, []);

  // The button that changed the list of questions is gone: the reader goes on at the first of them.
  const shownBefore = useRef(retried);
  useEffect(() => {
    if (shownBefore.current === retried) return;
    shownBefore.current = retried;
    document
      .querySelector<HTMLElement>(`#quiz-${id} form:not([hidden]) :is(input, select, button:not([aria-disabled]))`)
      ?.focus();
  }, [retried, id]);

  function act(question: ShownQuestion, move: Move) {
    const played = play(attempts, question, move, readers, memoryOf(course), locale);
    setAttempts(played.attempts);
    if (played.trouble) setTrouble(played.trouble);
  }

  function retry() {
    const { missed } = summaryOf(questions, objectives, attempts);
    const again = freshAll(
      questions.filter((question) => missed.includes(question.id)),
      readers,
      locale,
    );
    setAttempts({ ...attempts, ...again });
    setRetried(missed);
  }

  return (
    <>
      {trouble && (
        <p className="trouble" role="alert">
          {say(trouble === 'set-aside' ? 'setAside' : 'unsaved', locale)}
        </p>
      )}
      {questions.map((question, index) => {
        const reader = readers[question.type];
        const attempt = attempts[question.id];
        if (!reader || !attempt) return null;
        return (
          <Question
            key={question.id}
            reader={reader}
            question={question}
            number={index + 1}
            total={questions.length}
            aside={retried !== null && !retried.includes(question.id)}
            attempt={attempt}
            answer={attempt.verdict ? askedOf(question, reader, locale).answer() : null}
            seed={seed}
            locale={locale}
            act={(move) => act(question, move)}
          />
        );
      })}
      {objectives.length > 0 && (
        <Results
          summary={summaryOf(questions, objectives, attempts)}
          retrying={retried !== null}
          locale={locale}
          retry={retry}
          showAll={() => setRetried(null)}
        />
      )}
    </>
  );
}
