// A link to a place of the same page leads to a section that exists.
import { didYouMean } from '@/lib/problems/nearest';
import type { Check } from './check';

export const anchors: Check = ({ course }) =>
  course.chapters.flatMap(({ texts }) =>
    Object.values(texts).flatMap(({ file, links, sections }) => {
      const ids = sections.map(({ id }) => id);
      return links
        .filter(({ url }) => url.startsWith('#') && !ids.includes(url.slice(1)))
        .map(({ url, line, column }) => ({
          file,
          line,
          column,
          level: 'error' as const,
          what: `No section of this page has the id "${url.slice(1)}".`,
          fix: didYouMean(url.slice(1), ids),
        }));
    }),
  );
