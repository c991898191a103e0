// A page is read in one language, so its script need not carry the words of the others.
import { type AnyNode, type Property, parse } from 'acorn';
import { type Locale, locales } from '@/lib/i18n/locales';

/**
 * Takes the other languages out of every table of words, that is every object whose keys are just the languages:
 * `{ fr: 'Juste.', en: 'Right.' }`. `code` is a module; the rest of it stays as it is, to the letter.
 * @throws SyntaxError when `code` is not JavaScript.
 */
export function inOneLanguage(code: string, locale: Locale): string {
  const cuts: { from: number; to: number; text: string }[] = [];
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    const kept = wordsOf(node)?.find((property) => nameOf(property) === locale);
    if (kept) cuts.push({ from: node.start, to: node.end, text: `{${code.slice(kept.start, kept.end)}}` });
    return !kept;
  });
  let left = code;
  for (const { from, to, text } of cuts.toReversed()) left = left.slice(0, from) + text + left.slice(to);
  return left;
}

/** The properties of a table of words; of anything else, nothing. */
function wordsOf(node: AnyNode): Property[] | undefined {
  if (node.type !== 'ObjectExpression') return undefined;
  const properties = node.properties.filter((property): property is Property => property.type === 'Property');
  const names = node.properties.length === properties.length ? properties.map(nameOf) : [];
  return names.length === locales.length && locales.every((locale) => names.includes(locale)) ? properties : undefined;
}

function nameOf({ key, computed }: Property): string | undefined {
  if (computed) return undefined;
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : undefined;
}

/** Walks down the tree, and into a node only when `enter` says so. */
function visit(node: AnyNode, enter: (node: AnyNode) => boolean): void {
  if (!enter(node)) return;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, enter);
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
