import { questionNumbers } from '@/components/layout/facts';
import { Title } from '@/components/ui/title';
import type { Chapter, Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { pageSay } from '@/lib/quiz/page-strings';
import { type Lettered, solve } from '@/lib/quiz/present.node';
import { Rich } from '@/lib/quiz/rich';
import type { Question, Quiz } from '@/lib/quiz/words';
import '@/lib/quiz/numbered.css';
import '@/lib/quiz/player/solutions.css';

type Props = { course: Course; chapter: Chapter; locale: Locale };

/** Every question of a chapter with its answer, all rationales and the explanation. Works on paper too. */
export function Answers({ course, chapter, locale }: Props) {
  const quizzes = chapter.quizIds.flatMap((id) => course.quizzes[id] ?? []);
  return quizzes.map((quiz) => (
    <QuizAnswers key={quiz.id} quiz={quiz} numbers={questionNumbers(course, chapter)} locale={locale} />
  ));
}

type Numbers = { numbers: Map<string, string> };

function QuizAnswers({ quiz, numbers, locale }: Numbers & { quiz: Quiz; locale: Locale }) {
  return (
    <section className="solutions" id={`quiz-${quiz.id}`}>
      <h2>
        <Title text={quiz.title} locale={locale} />
      </h2>
      {quiz.questions.map((question) => (
        <Solution key={question.id} question={question} numbers={numbers} locale={locale} />
      ))}
    </section>
  );
}

function Solution({ question, numbers, locale }: Numbers & { question: Question; locale: Locale }) {
  const { stem, ask, inOrder, options, explanation } = solve(question, locale);
  const List = inOrder ? 'ol' : 'ul';
  return (
    <article className="solution" id={`q-${question.id}`}>
      <p className="called">{numbers.get(question.id)}</p>
      <div className="stem">
        <Rich of={stem} />
      </div>
      {ask && (
        <p className="ask">
          <Rich of={ask} />
        </p>
      )}
      <List className="solved">
        {options.map((option, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
          <SolvedOption key={index} option={option} mark={!inOrder} locale={locale} />
        ))}
      </List>
      <div className="explanation">
        <Rich of={explanation} />
      </div>
    </article>
  );
}

function SolvedOption({ option, mark, locale }: { option: Lettered; mark: boolean; locale: Locale }) {
  return (
    <li data-said={mark && option.right ? 'right' : undefined}>
      <p className="picked">
        {!option.before && option.letter && <span className="letter">{option.letter}</span>}
        {mark && option.right && <b>{pageSay('rightAnswer', locale)} </b>}
        {option.before && (
          <>
            <Rich of={option.before} />
            {option.letter && <span className="letter">{option.letter}</span>}
          </>
        )}
        <Rich of={option.text} />
      </p>
      <p className="why">
        <Rich of={option.why} />
      </p>
    </li>
  );
}
