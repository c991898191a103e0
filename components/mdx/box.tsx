// Boxes that stop the reader: a note, a belief or a slide of 2015 to correct, a worked example, a dispute.
import type { ReactNode } from 'react';
import { Prose } from '@/components/ui/prose';
import { strings } from '@/lib/i18n/strings';
import { typography } from '@/lib/i18n/typography';
import type { Place } from './words';
import './box.css';

type Held = { children?: ReactNode };

export function Note({ locale, title, children }: Place & Held & { title: string }) {
  return (
    <div className="box note">
      <p className="box-title">{typography(title, locale)}</p>
      {children}
    </div>
  );
}

/** States what people often believe, then answers it with the author's text. */
export function Misconception({ chapter, locale, id, children }: Place & Held & { id: string }) {
  const belief = chapter.misconceptions.find((one) => one.id === id);
  if (!belief) throw new Error(`${chapter.folder}/chapter.yaml has no misconception called ${id}.`);
  return (
    <div className="box myth">
      <p className="kicker">{strings(locale).oftenBelieved}</p>
      <p className="belief">
        <Prose text={belief} locale={locale} />
      </p>
      {children}
    </div>
  );
}

/** What the slides of 2015 said, then what holds. */
export function Slide({ locale, says, children }: Place & Held & { says: string }) {
  return (
    <div className="box slide">
      <p className="kicker">{strings(locale).slideSaid}</p>
      <blockquote>
        <p>{typography(says, locale)}</p>
      </blockquote>
      {children}
    </div>
  );
}

/** A whole reasoning, carried out step by step. */
export function Example({ chapter, locale, prefix = '', title, children }: Place & Held & { title: string }) {
  const id = `${prefix}example-${exampleNumber(chapter, locale, title)}`;
  return (
    <div className="box example" id={id}>
      <div className="box-head">
        <p className="kicker">{strings(locale).worked}</p>
        <p className="box-title">
          <a className="self" href={`#${id}`}>
            {title}
          </a>
        </p>
      </div>
      {children}
    </div>
  );
}

/** Its place among the examples of the chapter: the same in both languages. */
function exampleNumber(chapter: Place['chapter'], locale: Place['locale'], title: string): number {
  const examples = chapter.texts[locale].uses.filter(({ word }) => word === 'Example');
  return examples.findIndex(({ props }) => typography(props.title ?? '', locale) === title) + 1;
}

/** Who says what, and what the course keeps of it. */
export function Dispute({ locale, title, children }: Place & Held & { title: string }) {
  return (
    <div className="box dispute">
      <p className="kicker">{strings(locale).disputed}</p>
      <p className="box-title">{title}</p>
      {children}
    </div>
  );
}
