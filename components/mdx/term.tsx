import type { ReactNode } from 'react';
import { glossaryPaths, href } from '@/components/layout/paths';
import { typography } from '@/lib/i18n/typography';
import type { Place } from './words';

/** Words of the text that the glossary defines; the definition is one click, or one hover, away. */
export function Term({ course, locale, id, children }: Place & { id: string; children?: ReactNode }) {
  const definition = course.glossary.find((entry) => entry.id === id)?.definition[locale] ?? '';
  return (
    <a className="term" href={href(`${glossaryPaths[locale]}#term-${id}`)} title={typography(definition, locale)}>
      {children}
    </a>
  );
}
