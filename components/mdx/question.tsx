'use client';
import type { QuestionProps } from '@/lib/quiz/player/question-props';
import { readers } from '@/lib/quiz/questions/readers';
import { QuestionIsland } from './question-island';

const parts = Object.fromEntries(Object.entries(readers).map(([type, reader]) => [type, { reader }]));

/** A question of any type: what the server draws, and what lives in `next dev` and in the plain Next export. */
export function Question(props: QuestionProps) {
  return <QuestionIsland {...props} parts={parts} />;
}
