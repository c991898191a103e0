// Leaves out the rules that a page cannot use (PurgeCSS): those that ask for a class or an id which neither its HTML nor its
// scripts ever name, and custom properties that nothing asks for.
import { PurgeCSS } from 'purgecss';
import { remember } from '@/lib/base/remember';
import { minifyStyles } from '@/lib/site/styles.node';

/**
 * Reads `css` for all the pages that it serves. What it gives is called for each page, with what the page names (namesIn), and
 * purges once for all pages that name the same: PurgeCSS needs some 50 ms each time.
 */
export function purgerOf(css: string): (names: ReadonlySet<string>) => Promise<string> {
  const words = [...new Set(wordsIn(css))];
  const purged = remember((named: string) => purge(css, named.split(' '), words));
  return (names) => purged(words.filter((word) => names.has(word)).join(' '));
}

async function purge(css: string, named: string[], words: string[]): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    css: [{ raw: orderOfLayers(css) + css }],
    content: [{ raw: '', extension: 'page' }],
    defaultExtractor: () => ({
      classes: named,
      ids: named,
      // Elements and attributes always count as there: a hint may bring the only list of a page, a script an attribute.
      tags: words,
      attributes: { names: words, values: words },
      undetermined: [],
    }),
    dynamicAttributes: words,
    // PurgeCSS would drop what names nothing at all, such as `&:hover` inside a rule.
    safelist: { standard: ['&', /^:/], variables: named },
    variables: true,
  });
  return minifyStyles(purged?.css ?? '');
}

/** PurgeCSS drops the block of a layer that it has emptied, and with it the place of that layer among the others. */
function orderOfLayers(css: string): string {
  const lists = css.match(/(?<=@layer )[\w-]+(?:,[\w-]+)*(?=[{;])/g) ?? [];
  const layers = new Set(lists.flatMap((list) => list.split(',')));
  return layers.size > 0 ? `@layer ${[...layers].join(',')};` : '';
}

/** Names of every kind: `quiz`, `--ink`, `thé`. */
function wordsIn(css: string): string[] {
  return css.match(/[\w\u0080-\uffff-]+/g) ?? [];
}
