// Small texts have little Markdown: a heading or a table in a stem, HTML in a definition or a second paragraph in a title is
// told here, not while the site is built.
import { blocks, inline } from '@/lib/i18n/markdown.node';
import type { Problem } from '@/lib/problems/problem';
import type { Check } from './check';
import { type WrittenText, writtenTexts } from './written-texts';

const fix =
  'Small texts have `code`, *emphasis*, **strong** and links; stems, hints and explanations also paragraphs, listings and bullet lists.';

export const smallTexts: Check = ({ course, place }) =>
  writtenTexts(course).flatMap((written): Problem[] => {
    const flaw = flawOf(written);
    if (flaw === undefined) return [];
    const { file, path } = written;
    return [
      { file, ...place(file, path), level: 'error', what: `${flaw.charAt(0).toUpperCase()}${flaw.slice(1)}.`, fix },
    ];
  });

function flawOf({ text, locale, reads, path }: WrittenText): string | undefined {
  // Descriptions are never read as Markdown; titles are, beside the places that show them as they are.
  if (!locale || path[0] === 'description') return undefined;
  try {
    if (reads === 'blocks') blocks(text, locale);
    else inline(text, locale);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
