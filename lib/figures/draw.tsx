// What all figures share: the frame that names a drawing, the box of a layer, and the boundaries around boxes.
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import type { Text } from '@/lib/i18n/text';
import { typography } from '@/lib/i18n/typography';
import './figures.css';
import './marks.css';
import type { FigureName } from './names';

/** A layer of the machine: hardware, hypervisor, host kernel, guest kernel, process. Each has one colour and one mark. */
export type Layer = 'hw' | 'hv' | 'kn' | 'gk' | 'pr';

/** What every figure exports as `View`: the drawing in one language. */
export type FigureView = (props: { locale: Locale }) => ReactNode;

type FrameProps = {
  /** The figure's name: ids derive from it. */
  name: FigureName;
  locale: Locale;
  /** The accessible name. */
  title: Text;
  /** Two to four sentences that say what the picture says, for those who do not see it. */
  description: Text;
  children: ReactNode;
};

/** Chooses the words of one language and sets its typography: `const say = speaker('fr')`. */
export function speaker(locale: Locale): (text: Text) => string {
  return (text) => typography(text[locale], locale);
}

/** A drawing made of boxes: its text is real text, read in order after the description. */
export function Frame(props: FrameProps) {
  const { name, locale, title } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is a group of boxes.
    <div className="fig" role="group" aria-label={speaker(locale)(title)} aria-describedby={descriptionId(name)}>
      <Drawing {...props} />
    </div>
  );
}

/** A drawing whose parts say nothing alone (a grid, an axis): read as one image with its description. */
export function Picture(props: FrameProps) {
  const { name, locale, title } = props;
  return (
    <div className="fig" role="img" aria-label={speaker(locale)(title)} aria-describedby={descriptionId(name)}>
      <Drawing {...props} />
    </div>
  );
}

const descriptionId = (name: FigureName) => `figure-${name}-description`;

function Drawing({ name, locale, description, children }: FrameProps) {
  return (
    <>
      <p className="f-unseen" id={descriptionId(name)}>
        {speaker(locale)(description)}
      </p>
      <div className={`f-${name}`}>{children}</div>
    </>
  );
}

/** One box in the colour and mark of its layer: what it is, and a smaller note under it. */
export function Box({
  layer,
  name,
  note,
  children,
}: {
  layer: Layer;
  name: string;
  note?: string;
  children?: ReactNode;
}) {
  return (
    <div className={`f-${layer}`}>
      <b>{name}</b>
      {note && <small>{note}</small>}
      {children}
    </div>
  );
}

/** The dashed boundary of namespaces: what is inside has its own view of the system. */
export function Boundary({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="f-ns">
      <small>{label}</small>
      {children}
    </div>
  );
}

/** The bracket of a cgroup, with its gauge: what is beside it has a budget. */
export function Budget({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="f-cg">
      {children}
      <small>
        <i /> {label}
      </small>
    </div>
  );
}

/** A stack of layers that stands on its lowest box, with its heading above. */
export function Stack({ head, note, children }: { head: string; note?: string; children: ReactNode }) {
  return (
    <div className="f-stack">
      <p>
        <b>{head}</b>
        {note && <small>{note}</small>}
      </p>
      {children}
    </div>
  );
}
