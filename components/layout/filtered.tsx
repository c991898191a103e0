// A page of entries with its filters: a field (with JavaScript), checkboxes (without), and a count that is always true.
import type { ReactNode } from 'react';
import { Inline } from '@/components/ui/inline';
import { Island } from '@/components/ui/island';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { facetRules } from './facet-rules';
import { Filter, type FilterProps } from './filter';
import './filtered.css';

/** One checkbox. `id` is the `data-of` of its entries. */
export type Facet = { id: string; label: ReactNode; count: number };

type Props = {
  locale: Locale;
  /** What the checkboxes choose by. */
  legend: string;
  facets: Facet[];
  total: number;
  /** What the entries are, in the plural: "terms". */
  noun: string;
  /** Said when no entry has the words typed. */
  none: string;
  children: ReactNode;
};

/** Its children are groups (`data-group`) of entries (`data-entry`, `data-of`) whose searched parts are `data-read`. */
export function Filtered({ locale, legend, facets, total, noun, none, children }: Props) {
  const s = strings(locale);
  const props: FilterProps = { total, words: { search: s.search, of: s.of, noun, none } };
  return (
    <div className="filtered" data-filtered="">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made of ids that a schema holds to letters, digits and hyphens */}
      <style dangerouslySetInnerHTML={{ __html: facetRules(facets.map(({ id }) => id)) }} />
      <div className="filters no-print">
        <Island name="filter" props={props}>
          <Filter {...props} />
        </Island>
        {/* Its method keeps Enter on a box from loading the page again. */}
        <form className="facets" method="dialog">
          <fieldset>
            <legend>{legend}</legend>
            {facets.map(({ id, label, count }) => (
              <label key={id} className="facet">
                <input type="checkbox" name="only" value={id} />
                {label} <span className="how-many">{count}</span>
              </label>
            ))}
            <button type="reset" className="quiet">
              {s.showAll}
            </button>
          </fieldset>
        </form>
      </div>
      <Inline source="components/layout/restore-filters.browser.ts" />
      {children}
      {/* The browser counts what it shows, so this comes after it; the eye finds it above. */}
      <p className="count">
        <span className="shown" /> {s.of} {total} {noun}
      </p>
    </div>
  );
}
