// A chapter's text in one language, compiled to code that `getMDXComponent` of mdx-bundler/client turns into a component.
import { bundleMDX } from 'mdx-bundler';
import remarkGfm from 'remark-gfm';
import type { Locale } from '@/lib/i18n/locales';
import { CourseError, type Problem } from '@/lib/problems/problem';
import { report } from '@/lib/problems/report';
import { cached } from './compile-cache.node';
import { parseMdx } from './mdx-tree.node';
import { flags } from './plugins/flags';
import { headingIds } from './plugins/heading-ids';
import { listings } from './plugins/listings';
import { setType } from './plugins/set-type';
import { sourceNotes } from './plugins/source-notes';
import { tables } from './plugins/tables';
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
  if (problem) throw refused(problem, source);
  return cached([source, locale, notes], () => compileText(file, source, locale, notes));
}

function refused(problem: Problem, source: string, options?: ErrorOptions): CourseError {
  return new CourseError(
    [problem],
    report([problem], () => source),
    options,
  );
}

/** The same for a text that stands alone, and made anew each time. */
export async function compileText(file: string, source: string, locale: Locale, notes: NotesPlace): Promise<string> {
  try {
    return await bundle(source, locale, notes);
  } catch (error) {
    // The bundler's places are those of the code that it made, and its words are for programmers.
    const what = 'The text can be read, and not be compiled.';
    const fix =
      'Undo the last changes one by one until it can, and tell the maintainers: the check should have said where.';
    throw refused({ file, level: 'error', what, fix }, source, { cause: error });
  }
}

async function bundle(source: string, locale: Locale, notes: NotesPlace): Promise<string> {
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
      rehypePlugins: [...(options.rehypePlugins ?? []), flags, tables, listings],
    }),
    esbuildOptions: (options) => ({ ...options, target: 'es2022', logLevel: 'silent' }),
  });
  return code;
}
