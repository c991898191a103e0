// Every text for readers that stands in a YAML file, and what Markdown is read in it.
import type { Course } from '@/lib/course/words';
import { type Locale, locales } from '@/lib/i18n/locales';
import type { Path } from '@/lib/problems/place';

export type WrittenText = {
  file: string;
  path: Path;
  /** The language; undefined for what all languages share, such as the title of a work. */
  locale: Locale | undefined;
  text: string;
  /** `blocks`: also paragraphs, listings and bullet lists; `inline`: one run with its marks; `plain`: none is read. */
  reads: 'blocks' | 'inline' | 'plain';
};

/** Fields of a question that may have several paragraphs, listings and lists. */
const long = ['stem', 'explanation', 'hints'];
/** Shown in the title of the window, to search engines or in the bar, as they are. */
const plain = ['title', 'short', 'tagline', 'description'];

export function writtenTexts(course: Course): WrittenText[] {
  const { title, tagline, lede, description, origin, licence } = course;
  return [
    ...textsOf('content/course.yaml', { title, tagline, lede, description, origin, licence }, asCard),
    ...course.chapters.flatMap(({ folder, title, short, lede, description, objectives, misconceptions }) =>
      textsOf(
        `content/${folder}/chapter.yaml`,
        { title, short, lede, description, objectives, misconceptions },
        asCard,
      ),
    ),
    ...textsOf('content/glossary.yaml', course.glossary, () => 'inline'),
    ...textsOf('content/timeline.yaml', course.timeline, () => 'inline'),
    ...textsOf('content/slides.yaml', course.statements, () => 'inline'),
    ...course.sources.flatMap(({ authors, title, where }, index) =>
      Object.entries({ authors, title, where }).map(
        ([name, text]): WrittenText => ({
          file: 'content/sources.yaml',
          path: [index, name],
          locale: undefined,
          text,
          reads: 'plain',
        }),
      ),
    ),
    ...Object.values(course.quizzes).flatMap(({ file, title, questions }) =>
      textsOf(file, { title, questions }, ([list, , field]) =>
        list === 'questions' && long.includes(String(field)) ? 'blocks' : 'inline',
      ),
    ),
  ];
}

function asCard([field]: Path): WrittenText['reads'] {
  return plain.includes(String(field)) ? 'plain' : 'inline';
}

function textsOf(
  file: string,
  value: unknown,
  reads: (path: Path) => WrittenText['reads'],
  at: Path = [],
): WrittenText[] {
  if (Array.isArray(value)) return value.flatMap((child, index) => textsOf(file, child, reads, [...at, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]): WrittenText[] => {
    const locale = locales.find((one) => one === key);
    const path = [...at, key];
    if (locale && typeof child === 'string') return [{ file, path, locale, text: child, reads: reads(path) }];
    return textsOf(file, child, reads, path);
  });
}
