'use client';
import { Player } from '@/lib/quiz/player/player';
import type { QuizProps } from '@/lib/quiz/player/quiz-props';
import type { Readers } from '@/lib/quiz/reader';
import { browserMemory } from './quiz-memory.browser';

/** The quiz component that knows these question types. */
export function quizWith(readers: Readers, readerSeed: () => number | null) {
  return (props: QuizProps) => <Player {...props} readers={readers} memoryOf={browserMemory} readerSeed={readerSeed} />;
}
