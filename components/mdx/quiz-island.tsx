'use client';
import { readerSeed } from '@/lib/quiz/player/early.browser';
import { readers } from '@/lib/quiz/questions/readers';
import { quizWith } from './quiz-with';

/** The quiz with every question type, for `next dev` and the plain Next export. */
export const QuizIsland = quizWith(readers, readerSeed);
