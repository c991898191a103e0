// The quiz of the shipped site: it gets what the page does not show, and reads the rest in the page.
import { useState } from 'react';
import { seedAlreadyUsed } from '@/lib/quiz/player/early.browser';
import type { QuizProps } from '@/lib/quiz/player/quiz-props';
import type { Readers } from '@/lib/quiz/reader';
import { seenIn } from '@/lib/quiz/seen.browser';
import { lost, received, type SentQuestion } from '@/lib/quiz/sent';
import { quizWith } from './quiz-with';

export type SentProps = Omit<QuizProps, 'questions'> & { questions: SentQuestion[] };

/** The quiz component that knows these question types, for a page on which every question of the quiz stands. */
export function sentQuizWith(readers: Readers) {
  // The script that has put the options in order has made the seed (early-order.ts).
  const Quiz = quizWith(readers, seedAlreadyUsed);
  return ({ questions, ...props }: SentProps) => {
    // Read once, while the page still is as it was built.
    const [read] = useState(() => readBack(props.id, questions));
    return <Quiz {...props} questions={read} />;
  };
}

function readBack(quiz: string, questions: SentQuestion[]) {
  const forms = document.querySelectorAll<HTMLElement>(`#quiz-${quiz} form`);
  return questions.map((question, index) => received(question, seenIn(forms[index] ?? lost())));
}
