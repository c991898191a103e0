// What search engines and link previews read. Absolute addresses stand on the marker origin.
import type { Metadata } from 'next';
import type { Course } from '@/lib/course/words';
import { type Locale, locales } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import {
  chapterPaths,
  creditsPaths,
  glossaryPaths,
  origin,
  type Paths,
  reviewPaths,
  slidesPaths,
  timelinePaths,
  wholePaths,
} from './paths';
import type { Page } from './routes';

type Described = { course: Course; locale: Locale; title: string; description: string; paths: Paths };

/** Of every page. Other sites do not learn which one the reader came from. */
export const everyPage: Metadata = { metadataBase: new URL(origin), referrer: 'same-origin' };

/** The metadata of a page that exists in every language, at `paths`. */
export function describe({ course, locale, title, description, paths }: Described): Metadata {
  return {
    title,
    description,
    alternates: {
      canonical: `${origin}${paths[locale]}`,
      languages: {
        ...Object.fromEntries(locales.map((each) => [each, `${origin}${paths[each]}`])),
        'x-default': `${origin}${paths.en}`,
      },
    },
    openGraph: {
      type: 'website',
      siteName: course.title[locale],
      title,
      description,
      url: `${origin}${paths[locale]}`,
      locale: { fr: 'fr_FR', en: 'en_GB' }[locale],
      alternateLocale: locales.filter((each) => each !== locale).map((each) => ({ fr: 'fr_FR', en: 'en_GB' })[each]),
      images: [{ url: `${origin}/og.png`, width: 1200, height: 630, alt: course.title[locale] }],
    },
    twitter: { card: 'summary_large_image' },
  };
}

/** The metadata of a page one level below its language. */
export function metadataOf(course: Course, page: Page, locale: Locale): Metadata {
  const s = strings(locale);
  const site = course.title[locale];
  if (page.kind === 'chapter') {
    const { title, description } = page.chapter;
    return describe({
      locale,
      course,
      title: `${title[locale]} · ${site}`,
      description: description[locale],
      paths: chapterPaths(page.chapter),
    });
  }
  const { title, description, paths } = {
    glossary: { title: s.glossary, description: s.glossaryLede, paths: glossaryPaths },
    timeline: { title: s.timeline, description: s.timelineLede, paths: timelinePaths },
    whole: { title: s.whole, description: s.wholeLede, paths: wholePaths },
    slides: { title: s.slides, description: s.slidesLede, paths: slidesPaths },
    review: { title: s.review, description: s.reviewLede, paths: reviewPaths },
    credits: { title: s.credits, description: s.creditsLede, paths: creditsPaths },
  }[page.kind];
  return describe({ course, locale, title: `${title} · ${site}`, description, paths });
}
