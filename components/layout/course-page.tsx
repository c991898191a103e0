import type { ReactNode } from 'react';
import { Review } from '@/components/review/review';
import type { Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { Chapter } from './chapter';
import { Credits } from './credits';
import { Glossary } from './glossary';
import type { Page } from './routes';
import { Slides } from './slides';
import { Timeline } from './timeline';
import { WholeCourse } from './whole-course';

type Shown = { course: Course; locale: Locale };

const views = {
  glossary: Glossary,
  whole: WholeCourse,
  timeline: Timeline,
  slides: Slides,
  review: Review,
  credits: Credits,
} satisfies Record<Exclude<Page['kind'], 'chapter'>, (shown: Shown) => ReactNode | Promise<ReactNode>>;

/** A page one level below a language. */
export function CoursePage({ page, course, locale }: Shown & { page: Page }) {
  if (page.kind === 'chapter') return <Chapter course={course} chapter={page.chapter} locale={locale} />;
  const View = views[page.kind];
  return <View course={course} locale={locale} />;
}
