// What turned out to be wrong does not come back: the words of a statement that a chapter has withdrawn stand nowhere in the
// course, in neither language, whatever markup stands between them.
import { asPattern } from '@/lib/base/as-pattern';
import type { Withdrawn } from '@/lib/course/words';
import type { Problem } from '@/lib/problems/problem';
import type { Check } from './check';

export const withdrawn: Check = ({ course, files }) => {
  const texts = Object.entries(files).filter(([file]) => !file.endsWith('/withdrawn.yaml'));
  return course.chapters.flatMap((chapter) =>
    chapter.withdrawn.flatMap((statement) =>
      texts.flatMap(([file, text]) =>
        found(statement, text).map((place): Problem => {
          const what = `The course has withdrawn this statement (content/${chapter.folder}/withdrawn.yaml, "${statement.id}").`;
          return { file, ...place, level: 'error', what, fix: `What holds: ${statement.holds}` };
        }),
      ),
    ),
  );
};

function found({ fr, en }: Withdrawn, text: string): { line: number; column: number }[] {
  return [fr, en]
    .filter((words) => words !== undefined)
    .flatMap((words) => [...text.matchAll(patternOf(words))])
    .map(({ index }) => {
      const before = text.slice(0, index).split('\n');
      return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
    });
}

/** Spaces, line ends, emphasis, code marks and tags may stand around the words; an apostrophe may be curly. */
function patternOf(words: string): RegExp {
  const each = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[*_`]/g, ''))
    .map((word) => [...word].map((sign) => asPattern(sign).replace(/['’]/, "['’]")).join('[*_`]*'));
  return new RegExp(each.join('(?:[\\s*_`]|<[^<>]*>)+'), 'giu');
}
