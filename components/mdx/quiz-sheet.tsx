import { questionNumbers } from '@/components/layout/facts';
import { answersPaths, href } from '@/components/layout/paths';
import { Prose } from '@/components/ui/prose';
import { kindWords, pageSay } from '@/lib/quiz/page-strings';
import { sheet } from '@/lib/quiz/present.node';
import { Rich } from '@/lib/quiz/rich';
import type { Question } from '@/lib/quiz/words';
import type { Place } from './words';
import '@/lib/quiz/numbered.css';
import './quiz-sheet.css';

/** A quiz as on paper: what is asked and what can be answered. The answers are on their own page. */
export function QuizSheet({ course, chapter, locale, id }: Place & { id: string }) {
  const quiz = course.quizzes[id];
  if (!quiz) throw new Error(`No file of quizzes/${chapter.folder} is named ${id}.yaml.`);
  const numbers = questionNumbers(course, chapter);
  return (
    <div className="sheet">
      <p className="sheet-head">
        <b>{kindWords(quiz, locale)}</b> <Prose text={quiz.title} locale={locale} />
      </p>
      {quiz.questions.map((question) => (
        <QuestionSheet key={question.id} question={question} number={numbers.get(question.id) ?? ''} locale={locale} />
      ))}
      <p className="small no-print">
        <a href={href(`${answersPaths(chapter)[locale]}#quiz-${id}`)}>{pageSay('answers', locale)}</a>
      </p>
    </div>
  );
}

type Props = { question: Question; number: string; locale: Place['locale'] };

function QuestionSheet({ question, number, locale }: Props) {
  const { stem, groups } = sheet(question, locale);
  return (
    <div className="asked" id={`q-${question.id}`}>
      <p className="called">{number}</p>
      <div className="stem">
        <Rich of={stem} />
      </div>
      {groups.map(({ ask, mark, options }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the groups never change.
        <div key={index}>
          {ask && (
            <p className="ask">
              <Rich of={ask} />
            </p>
          )}
          <ul className={`marks ${mark}`}>
            {options.map((option, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the options never change.
              <li key={place}>
                {option.letter && <span className="letter">{option.letter}</span>}
                <Rich of={option.text} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
