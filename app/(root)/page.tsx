import { Door } from '@/components/layout/door';
import { origin } from '@/components/layout/paths';
import { loadCourse } from '@/lib/course/load.node';

export async function generateMetadata() {
  const course = await loadCourse();
  return {
    title: `${course.title.en} · ${course.tagline.en} ${course.tagline.fr}`,
    description: course.description.en,
    alternates: {
      canonical: `${origin}/`,
      languages: { fr: `${origin}/fr/`, en: `${origin}/en/`, 'x-default': `${origin}/` },
    },
  };
}

export default async function RootPage() {
  return <Door course={await loadCourse()} />;
}
