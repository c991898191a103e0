// Search engines cut descriptions after some 160 characters.
import { locales } from '@/lib/i18n/locales';
import type { Problem } from '@/lib/problems/problem';
import type { Check } from './check';

const most = 160;

export const descriptions: Check = ({ course, place }) => {
  const cards = course.chapters.map(({ folder, description }) => ({
    file: `content/${folder}/chapter.yaml`,
    description,
  }));
  return [{ file: 'content/course.yaml', description: course.description }, ...cards].flatMap(({ file, description }) =>
    locales.flatMap((locale): Problem[] => {
      const { length } = description[locale];
      if (length <= most) return [];
      const what = `The description has ${length} characters.`;
      return [{ file, ...place(file, ['description', locale]), level: 'advice', what, fix: `Say it in ${most}.` }];
    }),
  );
};
