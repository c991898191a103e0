// Program text, and what was typed with what it answered. Lines longer than the listing go on below, further in.
import type { ComponentProps, ReactNode } from 'react';
import { Island } from '@/components/ui/island';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { typography } from '@/lib/i18n/typography';
import { Copies } from './copies';
import type { Place } from './words';
import './listing.css';
import './steps.css';

type Held = { children?: ReactNode };

/** As lib/course/plugins/listings.ts writes it: `data-listing` is its number in the text. */
export type Pre = ComponentProps<'pre'> & { 'data-listing'?: string; 'data-lang'?: string };

/** A fenced block, and the button that `CopyListings` answers for. */
export function Fenced({ locale, pre }: Place & { pre: Pre }) {
  const { 'data-listing': number, 'data-lang': language } = pre;
  const label = language === 'console' ? strings(locale).copyCommands : strings(locale).copy;
  return (
    <div className="listing">
      <Block pre={pre} />
      <button
        type="button"
        className="copy needs-js"
        form="copies"
        name="copy"
        value={number}
        aria-label={label}
        title={label}
      />
    </div>
  );
}

/** The block alone. */
export function Block({ pre }: { pre: Pre }) {
  const { 'data-listing': _, 'data-lang': __, ...rest } = pre;
  return <pre {...rest} />;
}

/** Once on a page with listings: what makes all their buttons copy. */
export function CopyListings({ locale }: { locale: Locale }) {
  const props = { copied: strings(locale).copied, selected: strings(locale).selected };
  return (
    <Island name="copies" props={props}>
      <Copies {...props} />
    </Island>
  );
}

type Captioned = Held & { caption: string };

/** Program text with a caption. */
export function Listing({ locale, caption, children }: Place & Captioned) {
  return (
    <figure className="captioned">
      <figcaption>{typography(caption, locale)}</figcaption>
      {children}
    </figure>
  );
}

/** Commands that were really run, with their output. */
export function Terminal({ caption, ...rest }: Place & Partial<Captioned>) {
  return <Listing {...rest} caption={caption ?? strings(rest.locale).terminal} />;
}

/** A procedure: the ordered list inside gets large numbers. */
export function Steps({ children }: Held) {
  return <div className="steps">{children}</div>;
}
