// What a chapter's text must not contain, and words of the vocabulary used wrongly.
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import type { Problem } from '@/lib/problems/problem';
import { braceFinding } from './braces';
import { headingParts } from './heading';
import { headingFindings } from './heading-findings';
import type { Node } from './tree';
import { wordProblems } from './word-problems';

/** What is wrong, and what to do. */
export type Finding = { what: string; fix: string };

/** Every construct of the text that a chapter cannot have, at its place. */
export function textProblems(file: string, tree: Root, source: string): Problem[] {
  const problems: Problem[] = [];
  const headings = new Map<string, number>();
  const front = frontMatter(source);

  function add(node: Node, { what, fix }: Finding): void {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    problems.push({ file, line, column, level: 'error', what, fix });
  }

  function look(node: Node, parents: Node[]): void {
    for (const finding of findings(node, parents, source)) add(node, finding);
    if (node.type !== 'heading') return;
    const { id } = headingParts(textOf(node));
    const first = id === undefined ? undefined : headings.get(id);
    if (first !== undefined)
      add(node, {
        what: `The heading id "${id}" is used twice, first in line ${first}.`,
        fix: 'Give each heading its own id.',
      });
    else if (id !== undefined) headings.set(id, node.position?.start.line ?? 1);
  }

  if (front > 0)
    add(tree, {
      what: 'A text does not begin with `---`: what follows would be taken for settings.',
      fix: 'Remove it; the title, the address and the rest stand in chapter.yaml.',
    });
  for (const child of tree.children)
    if ((child.position?.start.line ?? 1) > front) visitParents(child, (node, above) => look(node, [tree, ...above]));
  if (tree.children.length === 0)
    add(tree, { what: 'The file is empty.', fix: 'A chapter needs a text in every language.' });
  return problems;
}

/** How many lines at the beginning other programs would take for settings: from `---` to the next one. */
function frontMatter(source: string): number {
  if (!source.startsWith('---')) return 0;
  const lines = source.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line));
  return end < 0 ? 1 : end + 1;
}

function findings(node: Node, parents: Node[], source: string): Finding[] {
  if (node.type === 'heading') return headingFindings(node, source);
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    return [...wordProblems(node, parents), ...pressedWithin(node, parents)];
  if (node.type === 'link') return pressedWithin(node, parents);
  if (node.type === 'break') return [lineBreak(node, source)];
  if (node.type === 'listItem' && typeof node.checked === 'boolean') return [checkBox];
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    // A comment `{/* … */}` is an expression without anything in it.
    return /^(\s|\/\*[\s\S]*?\*\/)*$/.test(node.value) ? [] : [braceFinding(source, node.position?.start.offset ?? 0)];
  const found = banned[node.type];
  return found ? [found] : [];
}

/** A term is pressed to see its definition, and so is a link: nothing around them may be pressed too. */
function pressedWithin(node: Node, parents: Node[]): Finding[] {
  const within = parents.findLast((one) => one.type === 'heading' || one.type === 'link' || isTerm(one));
  if (!within || (node.type !== 'link' && !isTerm(node))) return [];
  const where = within.type === 'heading' ? 'a heading' : within.type === 'link' ? 'a link' : 'another term';
  if (node.type !== 'link')
    return [
      {
        what: `\`<Term>\` stands in ${where}.`,
        fix: 'Write the plain word there, and the term in the text that follows.',
      },
    ];
  return [
    {
      what: `A link stands in ${where.replace('another', 'a')}.`,
      fix: 'Write the plain words there, and the link in the text that follows.',
    },
  ];
}

function isTerm(node: Node): boolean {
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Term';
}

function lineBreak(node: Node, source: string): Finding {
  if (source[node.position?.start.offset ?? 0] === '\\')
    return {
      what: 'A `\\` at the end of a line breaks it there.',
      fix: 'Remove it; a new paragraph has an empty line before.',
    };
  return {
    what: 'The spaces at the end of this line break it there.',
    fix: 'Remove them; a new paragraph has an empty line before.',
  };
}

const checkBox = {
  what: 'A list with boxes to tick is not for readers: the boxes would do nothing.',
  fix: 'Write a plain list; what readers answer is a quiz.',
};

const addressInPlace = 'Write it in the sentence: `[what it leads to](https://…)`.';

const banned: Partial<Record<string, Finding>> = {
  mdxjsEsm: {
    what: '`import` and `export` are program code, and a chapter has none.',
    fix: 'The words of the course need no import; begin the sentence with another word.',
  },
  image: { what: 'A chapter has no images.', fix: 'Use a registered figure: `<Figure name="…">`.' },
  footnoteReference: {
    what: 'A chapter has no footnotes.',
    fix: 'Use `<Source id="…">` or `<Aside>` on a line of its own.',
  },
  footnoteDefinition: {
    what: 'A chapter has no footnotes.',
    fix: 'Use `<Source id="…">` or `<Aside>` on a line of its own.',
  },
  delete: {
    what: 'Tildes around words cross them out.',
    fix: 'A chapter says what holds: leave the words out; for the sign itself write `\\~`.',
  },
  definition: { what: 'The address of a link stands apart from it.', fix: addressInPlace },
  linkReference: { what: 'The address of this link stands apart from it.', fix: addressInPlace },
  imageReference: { what: 'A chapter has no images.', fix: 'Use a registered figure: `<Figure name="…">`.' },
};
