import { AnswersPage } from '@/components/layout/answers-page';
import { describe } from '@/components/layout/metadata';
import { answersPaths } from '@/components/layout/paths';
import { answersParams, chapterAt } from '@/components/layout/routes';
import { loadCourse } from '@/lib/course/load.node';
import { strings } from '@/lib/i18n/strings';

export const dynamicParams = false;

type Props = { params: Promise<{ locale: string; page: string; sub: string }> };

export async function generateStaticParams() {
  return answersParams(await loadCourse());
}

export async function generateMetadata({ params }: Props) {
  const course = await loadCourse();
  const { locale, chapter } = chapterAt(course, await params);
  const s = strings(locale);
  const title = `${s.answers} · ${chapter.title[locale]} · ${course.title[locale]}`;
  return describe({
    course,
    locale,
    title,
    description: `${chapter.title[locale]}. ${s.answersDescription}`,
    paths: answersPaths(chapter),
  });
}

export default async function Answers({ params }: Props) {
  const course = await loadCourse();
  return <AnswersPage course={course} {...chapterAt(course, await params)} />;
}
