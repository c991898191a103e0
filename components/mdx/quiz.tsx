import { questionNumbers } from '@/components/layout/facts';
import { Island } from '@/components/ui/island';
import type { Chapter, Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { inline } from '@/lib/i18n/markdown.node';
import { wordsOf } from '@/lib/i18n/rich';
import { typography } from '@/lib/i18n/typography';
import type { QuizProps } from '@/lib/quiz/player/quiz-props';
import { present } from '@/lib/quiz/present.node';
import type { Quiz as WrittenQuiz } from '@/lib/quiz/words';
import { QuizIsland } from './quiz-island';
import '@/lib/quiz/player/quiz.css';
import '@/lib/quiz/player/question.css';
import '@/lib/quiz/player/types.css';
import '@/lib/quiz/player/results.css';
import '@/lib/quiz/player/paper.css';

type Props = { course: Course; chapter: Chapter; locale: Locale; id: string; answers: string };

/** A quiz of the chapter. Its files are read and checked at build time; the page receives one language. */
export function Quiz({ course, chapter, locale, id, answers }: Props) {
  const quiz = course.quizzes[id];
  if (!quiz) throw new Error(`No file of quizzes/${chapter.folder} is named ${id}.yaml.`);
  const props = propsOf(course, chapter, quiz, locale, answers);
  const types = [...new Set(quiz.questions.map((question) => question.type))].toSorted();
  return (
    <Island name="quiz" uses={types} props={props}>
      <QuizIsland {...props} />
    </Island>
  );
}

function propsOf(course: Course, chapter: Chapter, quiz: WrittenQuiz, locale: Locale, answers: string): QuizProps {
  const { sections } = chapter.texts[locale];
  const called = questionNumbers(course, chapter);
  const isSummedUp = quiz.kind === 'chapter';
  return {
    course: course.id,
    id: quiz.id,
    kind: quiz.kind,
    locale,
    title: wordsOf(inline(quiz.title[locale], locale)),
    questions: quiz.questions.map((question) => {
      const section = sections.find((one) => one.id === question.section);
      const taught = section && { id: section.id, title: typography(section.title, locale) };
      const { objective, ...shown } = present(question, locale, taught).shown;
      return isSummedUp && objective ? { ...shown, objective } : shown;
    }),
    numbers: quiz.questions.map((question) => called.get(question.id) ?? ''),
    ...(isSummedUp && { objectives: objectivesOf(chapter, quiz, locale) }),
    answers,
  };
}

/** Those that the quiz asks for, in the order of the chapter. */
function objectivesOf(chapter: Chapter, quiz: WrittenQuiz, locale: Locale): { id: string; text: string }[] {
  const asked = new Set(quiz.questions.map((question) => question.objective));
  return chapter.objectives
    .filter(({ id }) => asked.has(id))
    .map((objective) => ({ id: objective.id, text: wordsOf(inline(objective[locale], locale)) }));
}
