// An ordinary page that lib/site moves to `<locale>/404.html`.
import { NotFound } from '@/components/layout/not-found';
import { localeOf } from '@/components/layout/routes';
import { loadCourse } from '@/lib/course/load.node';
import { strings } from '@/lib/i18n/strings';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const locale = localeOf((await params).locale);
  const { title } = await loadCourse();
  return { title: `${strings(locale).notFound} · ${title[locale]}`, robots: { index: false } };
}

export default async function NotFoundPage({ params }: Props) {
  return <NotFound course={await loadCourse()} locale={localeOf((await params).locale)} />;
}
