// What a chapter is about, what it will teach, and what it will cost.
import { Prose } from '@/components/ui/prose';
import { Title } from '@/components/ui/title';
import type { Chapter, Course } from '@/lib/course/words';
import { dateShown } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { count, figuresIn, questionsOf, readingTime } from './facts';
import { Resume, ResumeScript } from './resume';

export function ChapterHead({ course, chapter, locale }: { course: Course; chapter: Chapter; locale: Locale }) {
  const s = strings(locale);
  const questions = questionsOf(course, chapter).length;
  return (
    <header className="head">
      <p className="kicker">
        {s.chapter} {chapter.number}
      </p>
      <h1>
        <Title text={chapter.title} locale={locale} />
      </h1>
      <p className="lede">
        <Prose text={chapter.lede} locale={locale} />
      </p>
      <ul className="facts">
        <li>{readingTime(course, chapter, locale)}</li>
        <li>{count(questions, 'question', locale)}</li>
        <li>{count(figuresIn(chapter, locale), 'figure', locale)}</li>
        <li className="last-check">
          {s.checked} <time dateTime={chapter.checked}>{dateShown(chapter.checked, locale)}</time>
        </li>
      </ul>
      <Resume course={course} chapter={chapter} locale={locale} />
      <ResumeScript />
      <p className="goals-title">{s.goals}</p>
      <ul className="goals">
        {chapter.objectives.map((objective) => (
          <li key={objective.id}>
            <Prose text={objective} locale={locale} />
          </li>
        ))}
      </ul>
    </header>
  );
}
