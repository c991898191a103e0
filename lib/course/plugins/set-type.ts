// Typography of the page's language, in prose and in the text props of words; never in code.
import type { Root, RootContent } from 'mdast';
import type { Locale } from '@/lib/i18n/locales';
import { typography, typographyAfter } from '@/lib/i18n/typography';
import { isWord, wordCalled } from '../vocabulary';
import { replaceEach } from './walk';

export function setType(locale: Locale) {
  return (tree: Root): void =>
    replaceEach<RootContent>(tree, (node, before) => {
      if (node.type === 'text') return { ...node, value: inSentence(node.value, before, locale) };
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return node;
      const props = textProps(node.name ?? '');
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
        if (props.includes(attribute.name)) attribute.value = typography(attribute.value, locale);
      }
      return node;
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
