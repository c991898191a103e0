import { CoursePage } from '@/components/layout/course-page';
import { metadataOf } from '@/components/layout/metadata';
import { pageAt, pageParams } from '@/components/layout/routes';
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

export default async function Page({ params }: Props) {
  const course = await loadCourse();
  const { locale, page } = pageAt(course, await params);
  return <CoursePage page={page} course={course} locale={locale} />;
}
