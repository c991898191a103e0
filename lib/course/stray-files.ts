// Files that nobody reads: most often a name that is misspelt, or a quiz beside its chapter's folder.
import { locales } from '@/lib/i18n/locales';
import { didYouMean, nearest } from '@/lib/problems/nearest';
import type { Problem } from '@/lib/problems/problem';

const ofCourse = ['course.yaml', 'glossary.yaml', 'sources.yaml', 'timeline.yaml', 'slides.yaml'];
const ofChapter = ['chapter.yaml', 'coverage.yaml', 'withdrawn.yaml', ...locales.map((locale) => `${locale}.mdx`)];

/** What stands where nothing is looked for. @param folders the chapters of course.yaml */
export function strayFiles(files: Record<string, string>, folders: readonly string[]): Problem[] {
  const unlisted = new Set<string>();
  // A folder that is listed and missing is told where it is listed, and is most often one of these.
  const names = Object.keys(files);
  const allThere = folders.every((folder) => names.some((file) => file.startsWith(`content/${folder}/`)));
  return Object.entries(files).flatMap(([file, text]): Problem[] => {
    const [top = '', folder = '', ...rest] = file.split('/');
    const told = (fix: string): Problem[] => [{ file, level: 'error', what: 'Nobody reads this file.', fix }];
    // Quizzes in a folder are read, and told when it is none of a chapter (read-quizzes.node.ts).
    if (top === 'quizzes') return rest.length > 0 ? [] : told(belongs(folder, folders));
    if (rest.length === 0) return ofCourse.includes(folder) ? [] : told(fixFor(folder, ofCourse, text, folders));
    if (folders.includes(folder))
      return rest.length === 1 && ofChapter.includes(rest[0] ?? '')
        ? []
        : told(fixFor(rest.join('/'), ofChapter, text, [folder]));
    if (unlisted.has(folder) || !allThere) return [];
    unlisted.add(folder);
    const what = `Nobody reads the folder content/${folder}/: content/course.yaml does not list it.`;
    const fix = 'Add its name to `chapters`, or move it out of the course.';
    return [{ file, level: 'advice', what, fix }];
  });
}

function fixFor(name: string, known: string[], text: string, folders: readonly string[]): string {
  if (/^questions:/m.test(text)) return belongs(name, folders);
  return nearest(name, known) === undefined ? 'Move it out of the course.' : didYouMean(name, known);
}

function belongs(name: string, [folder = '<chapter>']: readonly string[]): string {
  return `A quiz stands in the folder of its chapter, such as quizzes/${folder}/${name.split('/').at(-1)}.`;
}
