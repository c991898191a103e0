// Sources named outside the texts and the quizzes: each is in content/sources.yaml.
import { didYouMean } from '@/lib/problems/nearest';
import type { Problem } from '@/lib/problems/problem';
import type { Given } from './check';

/** Every source that an entry of `file` names and that does not exist. */
export function unknownSources(file: string, entries: readonly { sources: string[] }[], given: Given): Problem[] {
  const known = given.course.sources.map(({ id }) => id);
  return entries.flatMap(({ sources }, index) =>
    sources.flatMap((source, at): Problem[] => {
      if (known.includes(source)) return [];
      const what = `"${source}" is not in content/sources.yaml.`;
      const spot = given.place(file, [index, 'sources', at]);
      return [{ file, ...spot, level: 'error', what, fix: didYouMean(source, known) }];
    }),
  );
}
