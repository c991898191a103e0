// Typography of the page's language, in prose and in the text props of words; never in code.
import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Locale } from '@/lib/i18n/locales';
import { typography, typographyAfter } from '@/lib/i18n/typography';
import { isWord, wordCalled } from '../vocabulary';

export function setType(locale: Locale) {
  return (tree: Root): void =>
    visit(tree, (node, index, parent) => {
      if (node.type === 'text') node.value = inSentence(node.value, parent?.children[(index ?? 0) - 1], locale);
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const props = textProps(node.name ?? '');
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
        if (props.includes(attribute.name)) attribute.value = typography(attribute.value, locale);
      }
    });
}

/** A quote right after `code` or *emphasis* closes: the text goes on, though its node begins there. */
function inSentence(text: string, before: RootContent | undefined, locale: Locale): string {
  return (before && before.type !== 'break' ? typographyAfter : typography)(text, locale);
}

function textProps(name: string): string[] {
  if (!isWord(name)) return [];
  return Object.entries(wordCalled(name).props)
    .filter(([, holds]) => holds === 'text')
    .map(([prop]) => prop);
}
