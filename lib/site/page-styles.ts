// The styles of a page, in one piece inside it: on a slow line a stylesheet of its own costs a round trip before any paint.
import { selectAll } from 'hast-util-select';
import { attributeOf, elementsOf, makeElement, type Page, partsOf, removeElements, textOf } from '@/lib/site/html';
import { islandsIn } from '@/lib/site/needs';

/** Puts what `stylesFor` makes of the page's stylesheets where the first one was linked. */
export async function inlineStyles(page: Page, stylesFor: (hrefs: string[]) => Promise<string>): Promise<void> {
  const { head } = partsOf(page);
  const sheets = selectAll('link[rel=stylesheet]', head);
  const [first] = sheets;
  if (!first) return;
  const styles = await stylesFor(sheets.map((sheet) => attributeOf(sheet, 'href') ?? ''));
  head.children.splice(head.children.indexOf(first), 0, makeElement('style', {}, styles));
  removeElements(head, (element) => sheets.includes(element));
}

/**
 * What the styles of a page may name: its classes and ids, the words in the texts of its scripts and single words given to its
 * islands, of which they may make classes, and the custom properties that anything else than those styles asks for.
 */
export function namesIn(page: Page, code: string): Set<string> {
  const elements = elementsOf(page);
  const textsOf = (tagName: string) => elements.filter((element) => element.tagName === tagName).map(textOf);
  const scripts = [code, ...textsOf('script')];
  const attributes = elements.flatMap(({ properties }) => Object.values(properties).flat());
  return new Set([
    ...elements.flatMap((element) => ['class', 'id'].flatMap((name) => attributeOf(element, name)?.split(' ') ?? [])),
    ...scripts.flatMap(wordsInTexts),
    ...islandsIn(page).flatMap(({ element }) => wordsInTexts(attributeOf(element, 'data-props') ?? '')),
    ...([...attributes, ...scripts, ...textsOf('style')].join(' ').match(/--[a-z][\w-]*/gi) ?? []),
  ]);
}

/** The words of a script's texts that hold nothing but words: `"option wrong"`, or `f-` in a template. Sentences have a full stop. */
function wordsInTexts(code: string): string[] {
  return code.match(/(?<=["'`}])[\w -]+(?=["'`$])/g)?.flatMap((text) => text.split(' ')) ?? [];
}
