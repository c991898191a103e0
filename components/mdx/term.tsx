import type { ReactNode } from 'react';
import { glossaryPaths, href } from '@/components/layout/paths';
import type { Place } from './words';

/** Words of the text that the glossary defines, one click away. */
export function Term({ locale, id, children }: Place & { id: string; children?: ReactNode }) {
  return (
    <a className="term" href={href(`${glossaryPaths[locale]}#term-${id}`)}>
      {children}
    </a>
  );
}
