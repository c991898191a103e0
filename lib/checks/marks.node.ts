// Markdown that stays literal, is read as something else, or hides characters: in the chapters and in the small texts of YAML.
import { visit } from 'unist-util-visit';
import { isLanguage } from '@/lib/course/languages';
import { parseMdx } from '@/lib/course/mdx-tree.node';
import { isWord, wordCalled } from '@/lib/course/vocabulary';
import type { ChapterText } from '@/lib/course/words';
import { parseBlocks, parseInline } from '@/lib/i18n/markdown.node';
import { offsetAt, placeAt } from '@/lib/problems/offsets';
import type { Problem } from '@/lib/problems/problem';
import { offsetWithin } from '@/lib/problems/within';
import type { Check, Given } from './check';
import { blockMarks } from './marks/block-marks';
import { copiedMarks } from './marks/copied-marks';
import { inlineMarks } from './marks/inline-marks';
import { lineMarks } from './marks/line-marks';
import { type Mark, once } from './marks/mark';
import { plainMarks } from './marks/plain-marks';
import { extent, type Node, runsIn } from './marks/run';
import { fencesIn, smallMarks } from './marks/small-marks';
import { rowsInText, tableMarks } from './marks/table-marks';
import { unseenMarks, wideSpaces } from './marks/unseen';
import { type WrittenText, writtenTexts } from './written-texts';

export const marks: Check = (given) => [
  ...given.course.chapters.flatMap(({ texts }) => Object.values(texts).flatMap(inChapter)),
  ...writtenTexts(given.course).flatMap((written) => inYaml(written, given)),
];

function inChapter({ file, source }: ChapterText): Problem[] {
  const { tree } = parseMdx(file, source);
  // A text that cannot be parsed has been refused before.
  if (!tree) return [];
  const found = once([...ofTree(tree, source, true), ...ofProps(tree, source), ...unseenMarks(source, false)]);
  const marks = found.length > 0 ? found : wideSpaces(proseOnly(tree, source));
  return marks.map(
    ({ at, what, fix, level }): Problem => ({ file, ...placeAt(source, at), level: level ?? 'error', what, fix }),
  );
}

function inYaml(written: WrittenText, { place, files }: Given): Problem[] {
  const { file, path, text } = written;
  const found = once([...ofSmallText(written), ...unseenMarks(text, false)]);
  const marks = found.length > 0 ? found : wideSpaces(text);
  if (marks.length === 0) return [];
  const source = files[file] ?? '';
  const spot = place(file, path);
  const start = offsetAt(source, spot);
  return marks.map(
    ({ at, what, fix, level }): Problem => ({
      file,
      ...spot,
      ...placeAt(source, offsetWithin(source, start, text, at)),
      level: level ?? 'error',
      what,
      fix,
    }),
  );
}

function ofSmallText({ text, reads }: WrittenText): Mark[] {
  if (reads === 'plain') return plainMarks(text);
  const tree = reads === 'blocks' ? parseBlocks(text) : parseInline(text);
  const small =
    reads === 'inline'
      ? [...runsIn(tree, text).flatMap(smallMarks), ...nodesIn(tree).flatMap((node) => fencesIn(node, text))]
      : [];
  return [...small, ...ofTree(tree, text, false)];
}

/** The marks of a tree: of its blocks, its runs of text, and its code. */
function ofTree(tree: Node, source: string, hasTables: boolean): Mark[] {
  const rows = nodesIn(tree).flatMap((node) => (node.type === 'table' ? tableMarks(node, source) : []));
  const lost = nodesIn(tree).filter((node) => node.type === 'tableRow' && rows.some((mark) => isIn(mark, node)));
  const blocks = withSiblings(tree).flatMap(({ node, siblings }) => blockMarks(node, siblings, source));
  const runs = runsIn(tree, source).flatMap((run) => {
    const looksLikeTable = rowsInText(run, source, hasTables);
    if (looksLikeTable.length > 0) return looksLikeTable;
    const lines = lineMarks(run);
    // The id in a line that was meant as a heading has been told with it.
    return [...lines, ...inlineMarks(run).filter((mark) => !isIdAfter(lines, mark, source))];
  });
  return [
    ...rows,
    ...blocks,
    // A torn row has been told.
    ...runs.filter((mark) => !lost.some((row) => isIn(mark, row))),
    ...nodesIn(tree).flatMap((node) => ofCode(node, source)),
  ];
}

function isIdAfter(lines: readonly Mark[], { at }: Mark, source: string): boolean {
  return source.startsWith('[#', at) && lines.some((line) => line.at < at && !source.slice(line.at, at).includes('\n'));
}

function isIn({ at }: Mark, node: Node): boolean {
  const { start, end } = extent(node);
  return at >= start && at < end;
}

function ofCode(node: Node, source: string): Mark[] {
  if (node.type !== 'code' && node.type !== 'inlineCode') return [];
  const { start, end } = extent(node);
  const written = source.slice(start, end);
  const language = node.type === 'code' && isLanguage(node.lang ?? '') ? (node.lang ?? '') : '';
  return [...unseenMarks(written, true), ...copiedMarks(written, language)].map((mark) => ({
    ...mark,
    at: start + mark.at,
  }));
}

/** Titles and captions are props, and shown as they are. */
function ofProps(tree: Node, source: string): Mark[] {
  return nodesIn(tree).flatMap((node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
    const { name } = node;
    if (name === null || !isWord(name)) return [];
    const { props } = wordCalled(name);
    return node.attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
      if (props[attribute.name] !== 'text') return [];
      const from = source.indexOf(attribute.name, extent(node).start + name.length + 1);
      const start = source.indexOf(attribute.value.slice(0, 1), from + attribute.name.length + 2);
      return plainMarks(attribute.value).map((mark) => ({ ...mark, at: start + mark.at }));
    });
  });
}

/** The text with its code blanked, for what only counts in prose. */
function proseOnly(tree: Node, source: string): string {
  return nodesIn(tree)
    .filter(({ type }) => type === 'code' || type === 'inlineCode')
    .map(extent)
    .reduce((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), source);
}

function nodesIn(tree: Node): Node[] {
  return withSiblings(tree).map(({ node }) => node);
}

function withSiblings(tree: Node): { node: Node; siblings: readonly Node[] }[] {
  const found: { node: Node; siblings: readonly Node[] }[] = [];
  visit(tree, (node, _, parent) => {
    found.push({ node, siblings: parent?.children ?? [] });
  });
  return found;
}
