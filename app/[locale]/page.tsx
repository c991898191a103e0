import { Home } from '@/components/layout/home';
import { describe } from '@/components/layout/metadata';
import { homePaths } from '@/components/layout/paths';
import { localeOf } from '@/components/layout/routes';
import { loadCourse } from '@/lib/course/load.node';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const course = await loadCourse();
  const locale = localeOf((await params).locale);
  const title = `${course.title[locale]} · ${course.tagline[locale]}`;
  return describe({ course, locale, title, description: course.description[locale], paths: homePaths });
}

export default async function HomePage({ params }: Props) {
  return <Home course={await loadCourse()} locale={localeOf((await params).locale)} />;
}
