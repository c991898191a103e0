// What a chapter's text must not contain, and words of the vocabulary used wrongly.
import type { Root } from 'mdast';
import { namePattern } from '@/lib/base/name-pattern';
import type { Problem } from '@/lib/problems/problem';
import { headingParts } from './heading';
import { childrenOf, type Node, plain } from './tree';
import { wordProblems } from './word-problems';

/** What is wrong, and what to do. */
export type Finding = { what: string; fix: string };

/** Every construct of the text that a chapter cannot have, at its place. */
export function textProblems(file: string, tree: Root): Problem[] {
  const problems: Problem[] = [];
  const headings = new Map<string, number>();

  function add(node: Node, { what, fix }: Finding): void {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    problems.push({ file, line, column, level: 'error', what, fix });
  }

  function visit(node: Node, parent: Node, pressed?: Node): void {
    for (const finding of findings(node, parent)) add(node, finding);
    if (pressed && isTerm(node)) add(node, termWithin(pressed));
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
    const inside = node.type === 'heading' || node.type === 'link' || isTerm(node) ? node : pressed;
    for (const child of childrenOf(node)) visit(child, node, inside);
  }

  for (const child of tree.children) visit(child, tree);
  if (tree.children.length === 0)
    add(tree, { what: 'The file is empty.', fix: 'A chapter needs a text in every language.' });
  return problems;
}

function isTerm(node: Node): boolean {
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Term';
}

/** A term is pressed to see its definition: nothing around it may be pressed too. */
function termWithin({ type }: Node): Finding {
  const where = type === 'heading' ? 'a heading' : type === 'link' ? 'a link' : 'another term';
  return {
    what: `\`<Term>\` stands in ${where}.`,
    fix: 'Write the plain word there, and the term in the text that follows.',
  };
}

function findings(node: Node, parent: Node): Finding[] {
  if (node.type === 'heading') return heading(node.depth, plain(node));
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return wordProblems(node, parent);
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
  if (namePattern.test(id)) return [];
  return [{ what: `The heading id "${id}" is not a name.`, fix: 'Use lower-case letters, digits and hyphens.' }];
}
