// Frames a registered figure: numbered by its place in the chapter, captioned by the author.
import type { ReactNode } from 'react';
import { Island } from '@/components/ui/island';
import { type Figure as Drawing, figures } from '@/lib/figures';
import { strings } from '@/lib/i18n/strings';
import type { Place } from './words';
import '@/lib/figures/figures.css';
import './figure.css';

type Props = Place & { name: string; children?: ReactNode };

export function Figure({ chapter, locale, name, children }: Props) {
  const drawing = Object.entries<Drawing>(figures).find(([known]) => known === name)?.[1];
  if (!drawing) throw new Error(`No figure of lib/figures is called ${name}.`);
  const shown = chapter.texts[locale].uses.filter(({ word }) => word === 'Figure');
  const number = shown.findIndex(({ props }) => props.name === name) + 1;
  return (
    <figure id={`figure-${name}`}>
      <div className="frame">
        <Drawn drawing={drawing} locale={locale} />
      </div>
      <figcaption>
        <a className="self" href={`#figure-${name}`}>
          <b>
            {strings(locale).figure} {chapter.number}.{number}
          </b>
        </a>{' '}
        {children}
      </figcaption>
    </figure>
  );
}

/** The drawing alone, alive when it is an island. */
export function Drawn({ drawing, locale }: { drawing: Drawing; locale: Place['locale'] }) {
  const { View, island } = drawing;
  if (!island) return <View locale={locale} />;
  return (
    <Island name={island} props={{ locale }}>
      <View locale={locale} />
    </Island>
  );
}
