// The words of a chapter, where all chapters stand on one page: ids begin with the chapter's, notes stand at its end, and
// nothing waits for a click.
import type { ComponentProps, ReactNode } from 'react';
import { chapterPaths } from '@/components/layout/paths';
import { TitleWords } from '@/components/ui/title';
import { sectionNumber } from '@/lib/course/section-number';
import { strings } from '@/lib/i18n/strings';
import { Example, OpenSlide } from './box';
import { Figure, figureNumber } from './figure';
import { Link } from './link';
import { Block, type Pre } from './listing';
import { QuizSheet } from './quiz-sheet';
import { Cited, Ref, type SourceProps } from './side';
import { type Held, type Named, type Place, words } from './words';

/** As `words`. It expects the text compiled with its notes gathered. */
export function wholeWords(plain: Place) {
  const place = { ...plain, prefix: `${plain.chapter.id}-` };
  const { prefix, locale } = place;
  return {
    ...words(place),
    Term: ({ id, children }: Named) => (
      <a className="term" href={`#term-${id}`}>
        {children}
      </a>
    ),
    Source: (props: SourceProps) => (
      <li id={`${prefix}note-${props.number}`}>
        <Cited {...place} {...props} list="" />
        {'\u00a0'}
        <a
          className="back-to-ref no-print"
          href={`#${prefix}ref-${props.number}`}
          role="doc-backlink"
          aria-label={strings(locale).backToText.replace('{}', props.number)}
        >
          ↑
        </a>
      </li>
    ),
    Ref: ({ number }: { number: string }) => (
      <Ref number={number} note={`${prefix}note-${number}`} id={`${prefix}ref-${number}`} />
    ),
    Notes: ({ children }: Held) => (
      <section className="notes">
        <h3>{strings(locale).notes}</h3>
        <ol>{children}</ol>
      </section>
    ),
    Aside: ({ children }: Held) => (
      <div className="remark" role="note">
        {children}
      </div>
    ),
    Slide: (props: Held & { says: string }) => <OpenSlide {...place} {...props} />,
    Example: (props: Held & { title: string }) => <Example {...place} {...props} />,
    Figure: (props: Held & { name: string }) => <Pictured {...place} {...props} />,
    Recall: ({ asks, children }: Held & { asks: string }) => (
      <div className="recalled">
        <p className="asks">{asks}</p>
        {children}
      </div>
    ),
    Quiz: ({ id }: { id: string }) => <QuizSheet {...place} id={id} />,
    pre: (pre: Pre) => <Block pre={pre} />,
    h2: ({ id, children }: Named) => (
      <h3 id={prefix + id}>
        <a className="self" href={`#${prefix}${id}`}>
          <span className="no">{sectionNumber(place.chapter, locale, id)}</span> <TitleWords>{children}</TitleWords>
        </a>
      </h3>
    ),
    h3: ({ id, children }: Held & { id?: string }) => (
      <h4 id={id && prefix + id}>
        <TitleWords>{children}</TitleWords>
      </h4>
    ),
    a: (props: ComponentProps<'a'>) => <Link {...props} href={hereOf(props.href ?? '', place)} />,
  };
}

/** A figure that several chapters show is drawn in the first of them. */
function Pictured({ name, children, ...place }: Place & { name: string; children?: ReactNode }) {
  const { course, chapter, locale } = place;
  const first = course.chapters.find(({ texts }) =>
    texts[locale].uses.some(({ word, props }) => word === 'Figure' && props.name === name),
  );
  if (!first || first === chapter) {
    return (
      <Figure {...place} name={name} still>
        {children}
      </Figure>
    );
  }
  return (
    <div className="small">
      <a href={`#${first.id}-figure-${name}`}>
        {strings(locale).figure} {figureNumber(first, locale, name)}
      </a>{' '}
      {children}
    </div>
  );
}

/** Where a link of a chapter leads on the page of the whole course. */
export function hereOf(
  href: string,
  { course, locale, prefix = '' }: Pick<Place, 'course' | 'locale' | 'prefix'>,
): string {
  if (href.startsWith('#')) return `#${prefix}${href.slice(1)}`;
  const [path = '', hash] = href.split('#');
  const chapter = course.chapters.find((one) => chapterPaths(one)[locale] === path);
  if (!chapter) return href;
  return hash ? `#${chapter.id}-${hash}` : `#${chapter.id}`;
}
