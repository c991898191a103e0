// Words of the vocabulary that are unknown, or not used as it says.
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { didYouMean } from '@/lib/problems/nearest';
import { htmlFinding, isHtml } from './html-tags';
import type { Finding } from './text-problems';
import type { Node } from './tree';
import { isWord, wordCalled, wordNames } from './vocabulary';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Every way in which a tag is not as the vocabulary says. `parents`, the nearest last, tell whether it stands alone. */
export function wordProblems(node: Element, parents: readonly Node[]): Finding[] {
  const name = node.name ?? '';
  const parent = parents.at(-1) ?? node;
  if (!isWord(name)) return [unknown(name)];
  const { form, props, optional = [], holds } = wordCalled(name);
  const given = node.attributes.map((attribute) => (attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}'));
  return [
    ...node.attributes
      .filter((attribute) => attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      .map((attribute) => notText(name, 'name' in attribute ? attribute.name : undefined)),
    ...given
      .filter((prop) => !Object.hasOwn(props, prop) && prop !== '{…}')
      .map((prop) => noSuchProp(name, prop, Object.keys(props))),
    ...Object.keys(props)
      .filter((prop) => !optional.includes(prop) && !given.includes(prop))
      .map((prop) => ({ what: `\`<${name}>\` needs \`${prop}\`.`, fix: `Write \`<${name} ${prop}="…">\`.` })),
    ...(form === 'block' && !standsAlone(node, parent)
      ? [
          {
            what: `\`<${name}>\` stands inside a sentence.`,
            fix: 'Put it on a line of its own, with blank lines around.',
          },
        ]
      : []),
    ...(name === 'Source' ? misplacedNote(parents) : []),
    ...content(name, holds, node),
  ];
}

function unknown(name: string): Finding {
  if (name === '') return { what: '`<>` is not a word of this course.', fix: didYouMean(name, wordNames, tagged) };
  if (isHtml(name)) return htmlFinding(name);
  return { what: `\`<${name}>\` is not a word of this course.`, fix: didYouMean(name, wordNames, tagged) };
}

function notText(name: string, prop: string | undefined): Finding {
  if (prop === undefined) return { what: `A prop of \`<${name}>\` is in braces.`, fix: 'Write it as `name="text"`.' };
  return {
    what: `\`${prop}\` of \`<${name}>\` is not a text.`,
    fix: `Write it between double quotes: \`${prop}="…"\`.`,
  };
}

function noSuchProp(name: string, prop: string, known: string[]): Finding {
  const fix = known.length === 0 ? 'It takes none: remove it.' : didYouMean(prop, known, (one) => `\`${one}\``);
  return { what: `\`<${name}>\` has no \`${prop}\`.`, fix };
}

/** Notes are numbered after what they are about: in a list, a table or a quotation they would have no number. */
function misplacedNote(parents: readonly Node[]): Finding[] {
  const within = parents.find(({ type }) => type === 'listItem' || type === 'blockquote');
  if (!within) return [];
  const where = within.type === 'listItem' ? 'a list' : 'a quotation';
  return [
    {
      what: `\`<Source>\` stands in ${where}.`,
      fix: `Put it after ${where.replace('a ', 'the ')}, without indentation.`,
    },
  ];
}

function standsAlone(node: Element, parent: Node): boolean {
  return (
    parent.type !== 'paragraph' ||
    parent.children.every((one) => one === node || (one.type === 'text' && one.value.trim() === ''))
  );
}

function content(name: string, holds: string, node: Element): Finding[] {
  const inside: readonly Node[] = node.children;
  const only = inside.length === 1 ? inside[0] : undefined;
  if (holds === 'nothing')
    return inside.length === 0 ? [] : [{ what: `\`<${name}>\` holds no text.`, fix: `Write \`<${name} … />\`.` }];
  if (holds === 'console' && !(only?.type === 'code' && only.lang === 'console')) {
    return [
      {
        what: `\`<${name}>\` should hold one fenced \`console\` block.`,
        fix: 'Put ```console below it, with blank lines around.',
      },
    ];
  }
  if (holds === 'listing' && only?.type !== 'code') {
    return [
      {
        what: `\`<${name}>\` should hold one fenced block.`,
        fix: 'Put it below, between two lines of three backticks, with blank lines around.',
      },
    ];
  }
  if (holds === 'listing' && only?.type === 'code' && only.lang === 'console')
    return [{ what: `\`<${name}>\` holds commands and their output.`, fix: 'Write `<Terminal>` instead.' }];
  if (holds === 'list' && !(only?.type === 'list' && only.ordered)) {
    return [
      {
        what: `\`<${name}>\` should hold one numbered list.`,
        fix: 'Begin its lines with `1. `, with blank lines around.',
      },
    ];
  }
  return inside.length === 0 ? [{ what: `\`<${name}>\` is empty.`, fix: `Write its text before \`</${name}>\`.` }] : [];
}

function tagged(name: string): string {
  return `\`<${name}>\``;
}
