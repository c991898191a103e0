// What a chapter's text must not contain, and words of the vocabulary used wrongly.
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { didYouMean } from '@/lib/problems/nearest';
import type { Problem } from '@/lib/problems/problem';
import { headingParts } from './heading';
import { childrenOf, type Node, plain } from './tree';
import { isWord, wordCalled, wordNames } from './vocabulary';

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Finding = { what: string; fix: string };

/** Every construct of the text that a chapter cannot have, at its place. */
export function textProblems(file: string, tree: Root): Problem[] {
  const problems: Problem[] = [];
  const headings = new Map<string, number>();

  function add(node: Node, { what, fix }: Finding): void {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    problems.push({ file, line, column, level: 'error', what, fix });
  }

  function visit(node: Node, parent: Node): void {
    for (const finding of findings(node, parent)) add(node, finding);
    if (node.type === 'heading') {
      const { id } = headingParts(plain(node));
      const first = id === undefined ? undefined : headings.get(id);
      if (first !== undefined)
        add(node, {
          what: `The heading id "${id}" is used twice, first in line ${first}.`,
          fix: 'Give each heading its own id.',
        });
      else if (id !== undefined) headings.set(id, node.position?.start.line ?? 1);
    }
    for (const child of childrenOf(node)) visit(child, node);
  }

  for (const child of tree.children) visit(child, tree);
  if (tree.children.length === 0)
    add(tree, { what: 'The file is empty.', fix: 'A chapter needs a text in every language.' });
  return problems;
}

function findings(node: Node, parent: Node): Finding[] {
  if (node.type === 'heading') return heading(node.depth, plain(node));
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return element(node, parent);
  const found = banned[node.type];
  if (!found) return [];
  // A comment `{/* … */}` is an expression without anything in it.
  if ('value' in node && node.type.endsWith('Expression') && /^(\s|\/\*[\s\S]*?\*\/)*$/.test(node.value)) return [];
  return [found];
}

const program = {
  what: 'Braces hold program code, and a chapter has none.',
  fix: 'Write text; for the sign `{` itself, put it between backticks.',
};

const banned: Partial<Record<string, Finding>> = {
  mdxjsEsm: {
    what: '`import` and `export` are program code, and a chapter has none.',
    fix: 'The words of the course need no import; begin the sentence with another word.',
  },
  mdxFlowExpression: program,
  mdxTextExpression: program,
  image: { what: 'A chapter has no images.', fix: 'Use a registered figure: `<Figure name="…">`.' },
  footnoteReference: {
    what: 'A chapter has no footnotes.',
    fix: 'Use `<Source id="…">` or `<Aside>` on a line of its own.',
  },
  footnoteDefinition: {
    what: 'A chapter has no footnotes.',
    fix: 'Use `<Source id="…">` or `<Aside>` on a line of its own.',
  },
};

function heading(depth: number, written: string): Finding[] {
  if (depth === 1)
    return [{ what: 'A text has no `#` title: the title comes from chapter.yaml.', fix: 'Begin with `##`.' }];
  if (depth > 3)
    return [{ what: `There are two levels of headings, and this is level ${depth}.`, fix: 'Use `##` or `###`.' }];
  const { id, title } = headingParts(written);
  if (id === undefined)
    return [
      {
        what: `The heading "${title}" has no id.`,
        fix: 'Add one that both languages share at its end: `[#short-name]`.',
      },
    ];
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return [];
  return [{ what: `The heading id "${id}" is not a name.`, fix: 'Use lower-case letters, digits and hyphens.' }];
}

function element(node: Element, parent: Node): Finding[] {
  const name = node.name ?? '';
  if (!isWord(name)) return [unknown(name)];
  const { form, props, optional = [], holds } = wordCalled(name);
  const given = node.attributes.map((attribute) => (attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}'));
  return [
    ...node.attributes
      .filter(({ value }) => typeof value !== 'string')
      .map((attribute) => notText(name, 'name' in attribute ? attribute.name : '{…}')),
    ...given
      .filter((prop) => !(prop in props) && prop !== '{…}')
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
    ...content(name, holds, node),
  ];
}

function unknown(name: string): Finding {
  if (name === '') return { what: '`<>` is not a word of this course.', fix: didYouMean(name, wordNames, tagged) };
  if (/^[a-z]/.test(name))
    return { what: `\`<${name}>\` is HTML, and a chapter has none.`, fix: 'Write Markdown, or a word of the course.' };
  return { what: `\`<${name}>\` is not a word of this course.`, fix: didYouMean(name, wordNames, tagged) };
}

function notText(name: string, prop: string): Finding {
  return {
    what: `\`${prop}\` of \`<${name}>\` is not a text.`,
    fix: `Write it between double quotes: \`${prop}="…"\`.`,
  };
}

function noSuchProp(name: string, prop: string, known: string[]): Finding {
  const fix = known.length === 0 ? 'It takes none: remove it.' : didYouMean(prop, known, (one) => `\`${one}\``);
  return { what: `\`<${name}>\` has no \`${prop}\`.`, fix };
}

function standsAlone(node: Element, parent: Node): boolean {
  return (
    parent.type !== 'paragraph' ||
    childrenOf(parent).every((one) => one === node || (one.type === 'text' && one.value.trim() === ''))
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
