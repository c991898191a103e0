// The syntax tree of a chapter's text, or the reason why there is none.
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Problem } from '@/lib/problems/problem';
import { mdxProblem } from './mdx-problem';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** Parses Markdown with words of the vocabulary. Places in the tree are those of the file. */
export function parseMdx(
  file: string,
  source: string,
): { tree: Root; problem?: undefined } | { tree?: undefined; problem: Problem } {
  try {
    return { tree: parser.parse(source) };
  } catch (error) {
    return { problem: mdxProblem(file, source, error) };
  }
}
