// What stands apart from the text: a belief to correct, loud; quiet, a note, a worked example, a dispute, a slide of 2015.
import type { ReactNode } from 'react';
import { Prose } from '@/components/ui/prose';
import { TitleWords } from '@/components/ui/title';
import { strings } from '@/lib/i18n/strings';
import { typography } from '@/lib/i18n/typography';
import type { Place } from './words';
import './box.css';

type Held = { children?: ReactNode };

export function Note({ locale, title, children }: Place & Held & { title: string }) {
  return (
    <div className="box note">
      <p className="box-title">
        <TitleWords>{typography(title, locale)}</TitleWords>
      </p>
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

type Said = Place & Held & { says: string };

/** What the slides of 2015 said, in one line; then what holds, to whoever asks. */
export function Slide({ children, ...said }: Said) {
  return (
    <details className="box slide">
      <summary>
        <SlideSaid {...said} />
      </summary>
      {children}
    </details>
  );
}

/** The same, where nothing is folded. */
export function OpenSlide({ children, ...said }: Said) {
  return (
    <div className="box slide">
      <p className="small">
        <SlideSaid {...said} />
      </p>
      {children}
    </div>
  );
}

function SlideSaid({ locale, says }: Said) {
  return (
    <>
      {strings(locale).slideSaid} <q className="says">{typography(says, locale)}</q>
    </>
  );
}

/** A whole reasoning, carried out step by step. */
export function Example({ chapter, locale, prefix = '', title, children }: Place & Held & { title: string }) {
  const id = `${prefix}example-${exampleNumber(chapter, locale, title)}`;
  return (
    <div className="box example" id={id}>
      <p className="kicker">{strings(locale).worked}</p>
      <p className="box-title">
        <a className="self" href={`#${id}`}>
          <TitleWords>{title}</TitleWords>
        </a>
      </p>
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
      <p className="box-title">
        <TitleWords>{title}</TitleWords>
      </p>
      {children}
    </div>
  );
}
