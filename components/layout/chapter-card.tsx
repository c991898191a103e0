import { Island } from '@/components/ui/island';
import { Prose } from '@/components/ui/prose';
import { Title } from '@/components/ui/title';
import type { Chapter, Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { questionKey } from '@/lib/progress/record';
import { Drawing } from './drawing';
import { count, questionsOf, readingTime } from './facts';
import { chapterPaths, href } from './paths';
import { Progress, type ProgressProps } from './progress';
import { ResumeCard } from './resume';
import './cards.css';

/** A chapter on the home page: a drawing, a promise, and how far the reader is. */
export function ChapterCard({ course, chapter, locale }: { course: Course; chapter: Chapter; locale: Locale }) {
  const s = strings(locale);
  const questions = questionsOf(course, chapter);
  const progress: ProgressProps = {
    course: course.id,
    questions: questions.map(questionKey),
    words: { none: s.noAnswers, of: s.of, right: s.questionsRight },
  };
  return (
    <li className="card">
      <Drawing name={chapter.id} />
      <div className="card-body">
        <h3>
          <a href={href(chapterPaths(chapter)[locale])} data-prefetch="">
            {chapter.number} · <Title text={chapter.short} locale={locale} />
          </a>
        </h3>
        <p>
          <Prose text={chapter.lede} locale={locale} />
        </p>
        <p className="small">
          {readingTime(course, chapter, locale)}
          <br />
          {count(questions.length, 'question', locale)}
        </p>
        <Island name="progress" props={progress}>
          <Progress {...progress} />
        </Island>
        <ResumeCard chapter={chapter} locale={locale} />
      </div>
    </li>
  );
}
