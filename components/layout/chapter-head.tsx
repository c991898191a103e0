// What a chapter is about, what it will teach, and what it will cost.
import { Prose } from '@/components/ui/prose';
import type { Chapter, Course } from '@/lib/course/words';
import { dateShown } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { ContentsFold } from './contents-nav';
import { count, duration, figuresIn, questionsOf, readingMinutes } from './facts';
import { Resume, ResumeScript } from './resume';

export function ChapterHead({ course, chapter, locale }: { course: Course; chapter: Chapter; locale: Locale }) {
  const s = strings(locale);
  const questions = questionsOf(course, chapter).length;
  const minutes = readingMinutes({ words: chapter.texts[locale].words, questions });
  return (
    <header className="head">
      <p className="kicker">
        {s.chapter} {chapter.number}
      </p>
      <h1>
        <Prose text={chapter.title} locale={locale} />
      </h1>
      <p className="lede">
        <Prose text={chapter.lede} locale={locale} />
      </p>
      <ul className="facts">
        <li>
          {s.reading} {duration(minutes.alone)}, {s.withExercises} {duration(minutes.worked)}
        </li>
        <li>{count(questions, 'question', locale)}</li>
        <li>{count(figuresIn(chapter, locale), 'figure', locale)}</li>
        <li>
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
      <ContentsFold chapter={chapter} locale={locale} />
    </header>
  );
}
