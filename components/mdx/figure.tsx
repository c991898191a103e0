// Frames a registered figure: numbered by its place in the chapter, captioned by the author.
import type { ReactNode } from 'react';
import { Island } from '@/components/ui/island';
import { type Figure as Drawing, figures } from '@/lib/figures';
import { oneLanguage } from '@/lib/i18n/one-language';
import { strings } from '@/lib/i18n/strings';
import type { Place } from './words';
import '@/lib/figures/figures.css';
import './figure.css';

type Props = Place & {
  name: string;
  /** Only the picture, even when it could answer to the reader. */
  still?: boolean;
  children?: ReactNode;
};

export function Figure({ chapter, locale, prefix = '', name, still = false, children }: Props) {
  const drawing = Object.entries<Drawing>(figures).find(([known]) => known === name)?.[1];
  if (!drawing) throw new Error(`No figure of lib/figures is called ${name}.`);
  const id = `${prefix}figure-${name}`;
  return (
    <figure id={id} className={drawing.wide && 'wide'}>
      <div className="frame">
        {still ? <drawing.View locale={locale} /> : <Drawn drawing={drawing} locale={locale} />}
      </div>
      <figcaption>
        <a className="self" href={`#${id}`}>
          <b>
            {strings(locale).figure} {figureNumber(chapter, locale, name)}
          </b>
        </a>{' '}
        {children}
      </figcaption>
    </figure>
  );
}

/** `2.1`: the first figure of the second chapter. */
export function figureNumber(chapter: Place['chapter'], locale: Place['locale'], name: string): string {
  const shown = chapter.texts[locale].uses.filter(({ word }) => word === 'Figure');
  return `${chapter.number}.${shown.findIndex(({ props }) => props.name === name) + 1}`;
}

/** The drawing alone, alive when it is an island. */
export function Drawn({ drawing, locale }: { drawing: Drawing; locale: Place['locale'] }) {
  const { View, island } = drawing;
  if (!island) return <View locale={locale} />;
  return (
    <Island name={island.name} props={{ words: oneLanguage(island.words, locale) }}>
      <View locale={locale} />
    </Island>
  );
}
