import { Chapter } from '@/components/layout/chapter';
import { Credits } from '@/components/layout/credits';
import { Glossary } from '@/components/layout/glossary';
import { metadataOf } from '@/components/layout/metadata';
import { pageAt, pageParams } from '@/components/layout/routes';
import { Slides } from '@/components/layout/slides';
import { Timeline } from '@/components/layout/timeline';
import { WholeCourse } from '@/components/layout/whole-course';
import { Review } from '@/components/review/review';
import { loadCourse } from '@/lib/course/load.node';

export const dynamicParams = false;

type Props = { params: Promise<{ locale: string; page: string }> };

export async function generateStaticParams() {
  return pageParams(await loadCourse());
}

export async function generateMetadata({ params }: Props) {
  const course = await loadCourse();
  const { locale, page } = pageAt(course, await params);
  return metadataOf(course, page, locale);
}

export default async function CoursePage({ params }: Props) {
  const course = await loadCourse();
  const { locale, page } = pageAt(course, await params);
  if (page.kind === 'chapter') return <Chapter course={course} chapter={page.chapter} locale={locale} />;
  if (page.kind === 'glossary') return <Glossary course={course} locale={locale} />;
  if (page.kind === 'whole') return <WholeCourse course={course} locale={locale} />;
  if (page.kind === 'timeline') return <Timeline course={course} locale={locale} />;
  if (page.kind === 'slides') return <Slides course={course} locale={locale} />;
  if (page.kind === 'review') return <Review course={course} locale={locale} />;
  return <Credits course={course} locale={locale} />;
}
