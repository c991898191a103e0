// Headings link to themselves, and sections are numbered by their place in the chapter.
import type { ReactNode } from 'react';
import { TitleWords } from '@/components/ui/title';
import { sectionNumber } from '@/lib/course/section-number';
import type { Place } from './words';

type Props = { id: string; children?: ReactNode };

export function Heading({ chapter, locale, id, children }: Place & Props) {
  return (
    <h2 id={id}>
      <a className="self" href={`#${id}`}>
        <span className="no">{sectionNumber(chapter, locale, id)}</span> <TitleWords>{children}</TitleWords>
      </a>
    </h2>
  );
}

export function Subheading({ id, children }: { id?: string; children?: ReactNode }) {
  return (
    <h3 id={id}>
      <a className="self" href={`#${id}`}>
        <TitleWords>{children}</TitleWords>
      </a>
    </h3>
  );
}
