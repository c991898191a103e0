import { questionNumbers } from '@/components/layout/facts';
import { Island } from '@/components/ui/island';
import { sectionNumber } from '@/lib/course/section-number';
import type { Chapter, Course, Section } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { inline } from '@/lib/i18n/markdown.node';
import { wordsOf } from '@/lib/i18n/rich';
import { typography } from '@/lib/i18n/typography';
import { kindWords, pageSay } from '@/lib/quiz/page-strings';
import type { QuizProps } from '@/lib/quiz/player/quiz-props';
import { present } from '@/lib/quiz/present.node';
import { sent } from '@/lib/quiz/sent';
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
  const props = propsOf(course, chapter, quiz, locale);
  const title = wordsOf(inline(quiz.title[locale], locale));
  const types = [...new Set(quiz.questions.map((question) => question.type))].toSorted();
  return (
    <section className="quiz" id={`quiz-${id}`} aria-label={title}>
      <header>
        <p className="kind">{kindWords(quiz, locale)}</p>
        <p className="title">{title}</p>
      </header>
      <Island name="quiz" uses={types} props={{ ...props, questions: props.questions.map(sent) }}>
        <QuizIsland {...props} />
      </Island>
      <footer>
        <p className="no-js">{pageSay('withoutScript', locale)}</p>
        <a href={answers}>{pageSay('answers', locale)}</a>
      </footer>
    </section>
  );
}

function propsOf(course: Course, chapter: Chapter, quiz: WrittenQuiz, locale: Locale): QuizProps {
  const { sections } = chapter.texts[locale];
  const called = questionNumbers(course, chapter);
  const isSummedUp = quiz.kind === 'chapter';
  return {
    course: course.id,
    id: quiz.id,
    locale,
    questions: quiz.questions.map((question) => {
      const section = sections.find((one) => one.id === question.section);
      const { objective, ...shown } = present(question, locale).shown;
      return {
        ...shown,
        called: called.get(question.id) ?? '',
        ...(section && { section: { id: section.id, title: headingOf(chapter, locale, section) } }),
        ...(isSummedUp && objective && { objective }),
      };
    }),
    ...(isSummedUp && { objectives: objectivesOf(chapter, quiz, locale) }),
  };
}

/** The words of a heading, as the page has them. */
function headingOf(chapter: Chapter, locale: Locale, { id, level, title }: Section): string {
  const words = typography(title, locale);
  return level === 2 ? `${sectionNumber(chapter, locale, id)} ${words}` : words;
}

/** Those that the quiz asks for, in the order of the chapter. */
function objectivesOf(chapter: Chapter, quiz: WrittenQuiz, locale: Locale): { id: string; text: string }[] {
  const asked = new Set(quiz.questions.map((question) => question.objective));
  return chapter.objectives
    .filter(({ id }) => asked.has(id))
    .map((objective) => ({ id: objective.id, text: wordsOf(inline(objective[locale], locale)) }));
}
