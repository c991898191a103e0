// A chapter's text in one language, compiled to code that `getMDXComponent` of mdx-bundler/client turns into a component.
import { bundleMDX } from 'mdx-bundler';
import remarkGfm from 'remark-gfm';
import type { Locale } from '@/lib/i18n/locales';
import { CourseError } from '@/lib/problems/problem';
import { report } from '@/lib/problems/report';
import { cached } from './compile-cache.node';
import { parseMdx } from './mdx-tree.node';
import { flags } from './plugins/flags';
import { headingIds } from './plugins/heading-ids';
import { listings } from './plugins/listings';
import { setType } from './plugins/set-type';
import { sourceNotes } from './plugins/source-notes';
import { tableClasses } from './plugins/table-classes';
import { terms } from './plugins/terms';
import type { Chapter } from './words';

/** Where the source notes stand: each after its paragraph, or all of them at the end, inside `<Notes>`. */
export type NotesPlace = 'in-place' | 'gathered';

/**
 * Compiles one text of a chapter; the words of the vocabulary are expected as `components`, and `Ref` and `Notes` beside them.
 * @throws CourseError pointing into the author's file when the text cannot be compiled.
 */
export async function compileChapter(
  chapter: Chapter,
  locale: Locale,
  notes: NotesPlace = 'in-place',
): Promise<string> {
  const { file, source } = chapter.texts[locale];
  const { problem } = parseMdx(file, source);
  if (problem)
    throw new CourseError(
      [problem],
      report([problem], () => source),
    );
  return cached([source, locale, notes], () => compile(source, locale, notes));
}

async function compile(source: string, locale: Locale, notes: NotesPlace): Promise<string> {
  const { code } = await bundleMDX({
    source,
    mdxOptions: (options) => ({
      ...options,
      remarkPlugins: [
        ...(options.remarkPlugins ?? []),
        remarkGfm,
        headingIds,
        [setType, locale],
        terms,
        [sourceNotes, notes],
      ],
      rehypePlugins: [...(options.rehypePlugins ?? []), flags, tableClasses, listings],
    }),
    esbuildOptions: (options) => ({ ...options, target: 'es2022', logLevel: 'silent' }),
  });
  return code;
}
