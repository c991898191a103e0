// A link of a chapter leads somewhere: to a page of the course and a place that it has, or to an address outside.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { slugs } from '@/lib/course/slugs';
import type { Chapter, ChapterText } from '@/lib/course/words';
import { type Locale, locales } from '@/lib/i18n/locales';
import { didYouMean, nearest } from '@/lib/problems/nearest';
import type { Problem } from '@/lib/problems/problem';
import type { Check } from './check';
import { sitePages } from './site/pages';

type Finding = { what: string; fix: string };
type Link = ChapterText['links'][number];

/** Path of a page → the ids it has. */
type Site = Map<string, string[]>;

export const links: Check = ({ course }) => {
  const site: Site = new Map(sitePages(course).map(({ path, ids }) => [path, ids.map(({ id }) => id)]));
  return course.chapters.flatMap((chapter) =>
    locales.flatMap((locale) => {
      const { file, links } = chapter.texts[locale];
      return links.flatMap((link): Problem[] => {
        const found = flawOf(link, chapter, locale, course.chapters, site);
        return found ? [{ file, line: link.line, column: link.column, level: 'error', ...found }] : [];
      });
    }),
  );
};

function flawOf(
  { url }: Link,
  chapter: Chapter,
  locale: Locale,
  chapters: readonly Chapter[],
  site: Site,
): Finding | undefined {
  if (url === '' || url === '#')
    return { what: 'This link leads nowhere.', fix: 'Write an address between `(` and `)`, or remove the brackets.' };
  const outside = /^([a-z][a-z\d+.-]*):/i.exec(url);
  if (outside) return outsideFlaw(url, outside[1] ?? '');
  if (/^(\/\/|www\.)/.test(url))
    return { what: `"${url}" is not a whole address.`, fix: `Write \`https://${url.replace(/^\/\//, '')}\`.` };
  if (url.startsWith('#')) return placeFlaw(url, chapter, locale, site);
  return insideFlaw(url, chapter, locale, chapters, site);
}

function outsideFlaw(url: string, scheme: string): Finding | undefined {
  if (!['http', 'https', 'mailto'].includes(scheme.toLowerCase()))
    return { what: `A link cannot begin with \`${scheme}:\`.`, fix: 'Link to a page: `https://…`.' };
  if (URL.canParse(url)) return undefined;
  return { what: `"${url}" is not an address.`, fix: 'Compare with the one in the browser.' };
}

/** A place of the same chapter; on the page of the whole course it must be there, too. */
function placeFlaw(url: string, chapter: Chapter, locale: Locale, site: Site): Finding | undefined {
  const id = decodedOrNot(url)?.slice(1);
  const known = linkable(chapter, locale, site);
  if (id !== undefined && known.includes(id)) return undefined;
  return { what: `No section of this page has the id "${url.slice(1)}".`, fix: didYouMean(id ?? '', known) };
}

function insideFlaw(
  url: string,
  chapter: Chapter,
  locale: Locale,
  chapters: readonly Chapter[],
  site: Site,
): Finding | undefined {
  const here = `/${locale}/${chapter.slug[locale]}/`;
  const whole = `/${locale}/${slugs.whole[locale]}/`;
  for (const from of [here, whole]) {
    if (!URL.canParse(url, `http://site${from}`))
      return { what: `"${url}" is not an address.`, fix: 'Write `https://…`.' };
    const resolved = new URL(url, `http://site${from}`);
    const to = decodedOrNot(resolved.pathname);
    if (to === undefined)
      return { what: `In "${url}", a \`%\` is not followed by two digits.`, fix: 'Write `%25` for the sign itself.' };
    const ids = site.get(to);
    if (!ids && !isFile(to)) return nowhere(url, to, site, from === whole);
    const id = decodedOrNot(resolved.hash)?.slice(1);
    if (!ids || !id) continue;
    const target = chapters.find(({ slug }) => locales.some((one) => to === `/${one}/${slug[one]}/`));
    const known = target && url.startsWith('/') ? linkable(target, localeOf(to), site) : ids;
    if (!known.includes(id))
      return { what: `The page ${to} has no place with the id "${id}".`, fix: didYouMean(id, known) };
  }
  return undefined;
}

function nowhere(url: string, to: string, site: Site, isWhole: boolean): Finding {
  const pages = [...site.keys()];
  if (isWhole)
    return {
      what: `"${url}" leads nowhere on the page of the whole course, where this text stands, too.`,
      fix: 'Write the address from the root, such as `/fr/…/`.',
    };
  const near = pages.find((page) => page === `${to}/`) ?? nearest(to, pages);
  const what = `"${url}" leads nowhere: there is no page ${to}.`;
  return {
    what,
    fix: near === undefined ? 'Write the address of a page from the root: `/fr/…/#id`.' : `Did you mean ${near}?`,
  };
}

/** What a link may lead to in a chapter, read alone or within the whole course: its sections, figures and examples. */
function linkable(chapter: Chapter, locale: Locale, site: Site): string[] {
  const whole = new Set(site.get(`/${locale}/${slugs.whole[locale]}/`));
  const ids = site.get(`/${locale}/${chapter.slug[locale]}/`) ?? [];
  return ids.filter((id) => whole.has(`${chapter.id}-${id}`));
}

function localeOf(to: string): Locale {
  return locales.find((locale) => to.startsWith(`/${locale}/`)) ?? locales[0];
}

/** A file of public/. */
function isFile(to: string): boolean {
  const file = path.join('public', to);
  return existsSync(file) && statSync(file).isFile();
}

function decodedOrNot(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
