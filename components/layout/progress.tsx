'use client';
import { useEffect, useState } from 'react';
import { Live } from '@/lib/i18n/live';
import { watchRecord } from '@/lib/progress/log.browser';
import { progressOf } from '@/lib/progress/progress.browser';

export type ProgressProps = {
  /** Names the reader's record. */
  course: string;
  /** The keys of the chapter's questions. */
  questions: string[];
  words: { none: string; of: string; right: string };
};

export { Progress as island };

/** How far the reader is in a chapter: a bar, and the same in words. */
export function Progress({ course, questions, words }: ProgressProps) {
  const [solved, setSolved] = useState(0);
  const [isBegun, setBegun] = useState(false);
  const total = questions.length;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the questions of a chapter never change
  useEffect(() => {
    const look = () => {
      const standings = progressOf(course);
      setSolved(questions.filter((key) => standings[key]?.solved).length);
      setBegun(questions.some((key) => standings[key]));
    };
    look();
    return watchRecord(look);
  }, []);

  return (
    <p className="progress needs-js">
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="6" className="track" />
        <rect width={total ? (100 * solved) / total : 0} height="6" className="run" />
      </svg>
      <Live words={isBegun ? `${solved} ${words.of} ${total} ${words.right}` : words.none} />
    </p>
  );
}
