// What the head of a chapter promises: how long, how much, how fresh.
import type { Chapter, Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import type { Question } from '@/lib/quiz/words';

const wordsPerMinute = 220;
const minutesPerQuestion = 1.5;

/** Minutes of reading, without and with the exercises. */
export function readingMinutes({ words, questions }: { words: number; questions: number }): {
  alone: number;
  worked: number;
} {
  const alone = words / wordsPerMinute;
  return {
    alone: Math.max(1, Math.round(alone)),
    worked: Math.max(1, Math.round(alone + questions * minutesPerQuestion)),
  };
}

/** What a chapter costs, said the same way wherever it is said: « Lecture 24 min, avec les exercices 54 min ». */
export function readingTime(course: Course, chapter: Chapter, locale: Locale): string {
  const s = strings(locale);
  const questions = questionsOf(course, chapter).length;
  const { alone, worked } = readingMinutes({ words: chapter.texts[locale].words, questions });
  return `${s.reading} ${duration(alone)}, ${s.withExercises} ${duration(worked)}`;
}

/** `38 min`, `1 h 05`: the same in both languages, with spaces that do not break. */
export function duration(minutes: number): string {
  if (minutes < 60) return `${minutes}\u00a0min`;
  return `${Math.floor(minutes / 60)}\u00a0h\u00a0${String(minutes % 60).padStart(2, '0')}`;
}

/** `1 question`, `14 questions`; French counts 0 as one, so the rule comes from Intl. */
export function count(howMany: number, noun: 'question' | 'figure', locale: Locale): string {
  const form = new Intl.PluralRules(locale).select(howMany);
  return `${howMany}\u00a0${noun}${form === 'one' ? '' : 's'}`;
}

/** The questions a chapter asks, in the order of its text. */
export function questionsOf(course: Course, chapter: Chapter): Question[] {
  return chapter.quizIds.flatMap((id) => course.quizzes[id]?.questions ?? []);
}

/** How many figures a chapter's text shows. */
export function figuresIn(chapter: Chapter, locale: Locale): number {
  return chapter.texts[locale].uses.filter(({ word }) => word === 'Figure').length;
}

/** By question id: `Q1.7` is the seventh question of the first chapter, on screen, on paper and among the answers. */
export function questionNumbers(course: Course, chapter: Chapter): Map<string, string> {
  return new Map(questionsOf(course, chapter).map(({ id }, index) => [id, `Q${chapter.number}.${index + 1}`]));
}
