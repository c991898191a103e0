// The address of a chapter is not one that the site needs for itself, nor one that a disk or a host cannot have.
import { slugs } from '@/lib/course/slugs';
import type { Chapter } from '@/lib/course/words';
import { type Locale, locales } from '@/lib/i18n/locales';
import type { Problem } from '@/lib/problems/problem';
import type { Check } from './check';

/** What a 404 page is made from, what servers look for, what tells the languages apart; folders that Windows refuses. */
const kept = ['not-found-page', '404', 'index', ...locales];
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/;
const longest = 60;

export const reservedSlugs: Check = ({ course, place }) =>
  course.chapters.flatMap((chapter) =>
    locales.flatMap((locale): Problem[] => {
      const what = flawOf(chapter, locale);
      if (what === undefined) return [];
      const file = `content/${chapter.folder}/chapter.yaml`;
      return [{ file, ...place(file, ['slug', locale]), level: 'error', what, fix: 'Choose another slug.' }];
    }),
  );

function flawOf({ slug }: Chapter, locale: Locale): string | undefined {
  const asked = slug[locale];
  if (Object.values(slugs).some((own) => own[locale] === asked))
    return `The address "${asked}" is that of another page of the site.`;
  if (kept.includes(asked)) return `The address "${asked}" is kept for the site itself.`;
  if (devices.test(asked)) return `The address "${asked}" cannot be a folder on Windows.`;
  if (asked.length > longest) return `The address has ${asked.length} characters, and ${longest} is a lot already.`;
  return undefined;
}
