// Which sections have been read to their end, in this browser. Like the reader's place it is a convenience: what cannot be read
// counts as nothing, and what cannot be written is forgotten.
import { isObject } from '@/lib/base/is-object';
import { store, stored } from '@/lib/base/stored.browser';

const nameOf = (course: string) => `virli:sections:${course}`;

/** Their ids, in one chapter. Never throws. */
export function sectionsRead(course: string, chapter: string): string[] {
  const ids = chaptersIn(stored(nameOf(course)))[chapter];
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

/** Read again just before writing: another tab may be in another chapter. Never throws. */
export function keepRead(course: string, chapter: string, section: string): void {
  const ids = new Set([...sectionsRead(course, chapter), section]);
  const chapters = { ...chaptersIn(stored(nameOf(course))), [chapter]: [...ids] };
  store(nameOf(course), JSON.stringify({ version: 1, chapters }));
}

function chaptersIn(text: string | null): { readonly [chapter: string]: unknown } {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isObject(value) && value.version === 1 && isObject(value.chapters) ? value.chapters : {};
  } catch {
    return {};
  }
}
