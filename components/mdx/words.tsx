// The words that authors may use in a chapter, as MDX wants them: one table, bound to a chapter and a language.
import type { ComponentProps, ReactNode } from 'react';
import { slugs } from '@/components/layout/paths';
import type { Chapter, Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { Dispute, Example, Misconception, Note, Slide } from './box';
import { Checked, When } from './dates';
import { Figure } from './figure';
import { Heading, Subheading } from './heading';
import { Link } from './link';
import { Fenced, Listing, type Pre, Steps, Terminal } from './listing';
import { Quiz } from './quiz';
import { Reading } from './reading';
import { Recall } from './recall';
import { Aside, Ref, Source, type SourceProps } from './side';
import { HeadCell, Table } from './table';
import { Term, type TermUse } from './term';
import './contained.css';
import './mdx.css';

/** Where a word stands: every word of components/mdx receives it beside the author's own props. */
export type Place = {
  course: Course;
  chapter: Chapter;
  locale: Locale;
  /** Stands before the ids of the chapter, on a page that holds several chapters. */
  prefix?: string;
};
export type Held = { children?: ReactNode };
export type Named = Held & { id: string };

/** The vocabulary of lib/course/vocabulary.ts and the elements of Markdown, drawn. */
export function words(place: Place) {
  return {
    Term: (props: Named & TermUse) => <Term {...place} {...props} />,
    Checked: (props: Held & { on: string }) => <Checked {...place} {...props} />,
    When: (props: Named) => <When {...place} {...props} />,
    Source: (props: SourceProps) => <Source {...place} {...props} />,
    Ref: ({ number }: { number: string }) => <Ref number={number} note={`note-${number}`} />,
    Aside: (props: Held) => <Aside {...place} {...props} />,
    Note: (props: Held & { title: string }) => <Note {...place} {...props} />,
    Example: (props: Held & { title: string }) => <Example {...place} {...props} />,
    Dispute: (props: Held & { title: string }) => <Dispute {...place} {...props} />,
    Misconception: (props: Named) => <Misconception {...place} {...props} />,
    Slide: (props: Held & { says: string }) => <Slide {...place} {...props} />,
    Figure: (props: Held & { name: string }) => <Figure {...place} {...props} />,
    Terminal: (props: Held & { caption?: string }) => <Terminal {...place} {...props} />,
    Listing: (props: Held & { caption: string }) => <Listing {...place} {...props} />,
    Recall: (props: Held & { asks: string }) => <Recall {...place} {...props} />,
    Reading: (props: Named) => <Reading {...place} {...props} />,
    Steps,
    // The answers are one level below the chapter, wherever the site is.
    Quiz: ({ id }: { id: string }) => <Quiz {...place} id={id} answers={`${slugs.answers[place.locale]}/`} />,
    h2: (props: Named) => <Heading {...place} {...props} />,
    h3: Subheading,
    a: Link,
    pre: (pre: Pre) => <Fenced {...place} pre={pre} />,
    table: (props: ComponentProps<'table'>) => <Table {...place} {...props} />,
    th: HeadCell,
  };
}
