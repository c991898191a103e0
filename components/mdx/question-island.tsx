'use client';
// A question of a page, alive. It is given the question types that the page has, so that a script needs no other ones.
import { QuestionPlayer } from '@/lib/quiz/player/question-player';
import type { QuestionProps } from '@/lib/quiz/player/question-props';
import type { Reader } from '@/lib/quiz/reader';
import { browserMemory } from './quiz-memory.browser';

type Props = QuestionProps & {
  /** By question type. */
  parts: { readonly [type: string]: { reader: Reader } };
};

export { QuestionIsland as island };

export function QuestionIsland({ parts, ...props }: Props) {
  const reader = parts[props.question.type]?.reader;
  return reader ? <QuestionPlayer {...props} reader={reader} memory={browserMemory(props.course)} /> : null;
}
