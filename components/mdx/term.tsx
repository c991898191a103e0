// Words of the text that the glossary defines: pressed, they open their definition in place, without a script.
// A button is never broken across lines, parts from the comma that follows it, and is left out of what reader views keep.
// So the words are text in a label, and its button has no size: it is there for the keyboard and for screen readers, which
// are told the words once. A label passes a click on to its button.
import type { ReactNode } from 'react';
import { glossaryPaths, href } from '@/components/layout/paths';
import { Prose } from '@/components/ui/prose';
import { strings } from '@/lib/i18n/strings';
import type { Place } from './words';
import './term.css';

/** Added by lib/course/plugins/terms.ts: an id for this use of the term, and its words as plain text. */
export type TermUse = { def: string; says: string };

type Props = Place & TermUse & { id: string; children?: ReactNode };

export function Term({ course, locale, id, def, says, children }: Props) {
  const entry = course.glossary.find((one) => one.id === id);
  if (!entry) throw new Error(`content/glossary.yaml has no term called ${id}.`);
  return (
    <>
      <label className="term">
        <button type="button" popoverTarget={def} aria-label={says} />
        <span aria-hidden="true">{children}</span>
      </label>
      {/* `hidden` for what knows no popovers: old browsers, reader views. */}
      <span className="gloss" popover="auto" id={def} hidden>
        <b>
          <Prose text={entry.term} locale={locale} />
        </b>{' '}
        <span>
          <Prose text={entry.definition} locale={locale} />
        </span>{' '}
        <a href={href(`${glossaryPaths[locale]}#term-${id}`)}>{strings(locale).inGlossary}</a>
      </span>
    </>
  );
}
