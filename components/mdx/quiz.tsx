import { questionNumbers } from '@/components/layout/facts';
import { endingId, href, reviewPaths } from '@/components/layout/paths';
import { Ending } from '@/components/review/ending';
import { Island } from '@/components/ui/island';
import { isWideCode } from '@/lib/base/wide-code';
import { sectionNumber } from '@/lib/course/section-number';
import type { Chapter, Course, Section } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { inline } from '@/lib/i18n/markdown.node';
import { codeIn, wordsOf } from '@/lib/i18n/rich';
import { typography } from '@/lib/i18n/typography';
import { kindWords, pageSay } from '@/lib/quiz/page-strings';
import { afterQuestion, type QuizEnd } from '@/lib/quiz/player/onward';
import type { QuestionProps } from '@/lib/quiz/player/question-props';
import { present } from '@/lib/quiz/present.node';
import type { Question as WrittenQuestion, Quiz as WrittenQuiz } from '@/lib/quiz/words';
import { Question } from './question';
import '@/lib/quiz/player/quiz.css';
import '@/lib/quiz/player/question.css';
import '@/lib/quiz/player/paper.css';

type Props = { course: Course; chapter: Chapter; locale: Locale; id: string; answers: string };

/** A quiz of the chapter. Its files are read and checked at build time; the page receives one language. */
export function Quiz({ course, chapter, locale, id, answers }: Props) {
  const quiz = course.quizzes[id];
  if (!quiz) throw new Error(`No file of quizzes/${chapter.folder} is named ${id}.yaml.`);
  const asked = questionsOf(course, chapter, quiz, locale);
  const title = wordsOf(inline(quiz.title[locale], locale));
  const isWide = asked.some(({ question }) => codeIn(question.stem).some(isWideCode));
  return (
    <>
      <section className={isWide ? 'quiz wide' : 'quiz'} id={`quiz-${id}`} aria-label={title}>
        <header>
          <p className="kind">{kindWords(quiz, locale)}</p>
          <p className="title">{title}</p>
        </header>
        {asked.map((props) => (
          <Island key={props.question.id} name="question" uses={[props.question.type]} props={props}>
            <Question {...props} />
          </Island>
        ))}
        <footer>
          <p className="no-js">{pageSay('withoutScript', locale)}</p>
          <a href={answers}>{pageSay('answers', locale)}</a>
        </footer>
        {/* Where one reads on. */}
        {quiz.kind === 'checkpoint' && <span id={afterQuiz(id)} tabIndex={-1} />}
      </section>
      {quiz.kind === 'chapter' && <Ending course={course} chapter={chapter} locale={locale} />}
    </>
  );
}

/** What each of its questions receives in the browser. */
function questionsOf(course: Course, chapter: Chapter, quiz: WrittenQuiz, locale: Locale): QuestionProps[] {
  const ids = quiz.questions.map(({ id }) => id);
  const end: QuizEnd =
    quiz.kind === 'chapter'
      ? { href: `#${endingId}`, isChapter: true }
      : { href: `#${afterQuiz(quiz.id)}`, isChapter: false };
  return quiz.questions.map((question, index) => ({
    course: course.id,
    quiz: quiz.id,
    locale,
    question: placed(course, chapter, question, locale),
    number: index + 1,
    total: ids.length,
    onward: afterQuestion(ids, question.id, end, locale),
    review: href(reviewPaths[locale]),
  }));
}

/** A question with its number in the chapter, and the section that teaches it. */
function placed(
  course: Course,
  chapter: Chapter,
  question: WrittenQuestion,
  locale: Locale,
): QuestionProps['question'] {
  const section = chapter.texts[locale].sections.find(({ id }) => id === question.section);
  return {
    ...present(question, locale).shown,
    called: questionNumbers(course, chapter).get(question.id) ?? '',
    ...(section && { section: { id: section.id, title: headingOf(chapter, locale, section) } }),
  };
}

function afterQuiz(id: string): string {
  return `after-${id}`;
}

/** The words of a heading, as the page has them. */
function headingOf(chapter: Chapter, locale: Locale, { id, level, title }: Section): string {
  const words = typography(title, locale);
  return level === 2 ? `${sectionNumber(chapter, locale, id)} ${words}` : words;
}
