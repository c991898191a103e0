// The page of the slides judges every statement, in the order of the slides.
import type { Problem } from '@/lib/problems/problem';
import type { Check, Given } from './check';

const file = 'content/slides.yaml';

export const slidesComplete: Check = (given) =>
  given.course.statements.length === 0 ? [] : [...missing(given), ...disorder(given)];

function missing({ course: { slides = 0, statements } }: Given): Problem[] {
  const written = new Set(statements.map(({ id }) => id));
  const absent = Array.from({ length: slides }, (_, index) => `S${index + 1}`).filter((id) => !written.has(id));
  if (absent.length === 0) return [];
  const what = `${absent.join(', ')} ${absent.length === 1 ? 'is' : 'are'} not judged.`;
  const fix = `Add an entry: content/course.yaml says that there are ${slides} statements.`;
  return [{ file, level: 'error', what, fix }];
}

function disorder({ course: { statements }, place }: Given): Problem[] {
  return statements.flatMap(({ id }, index): Problem[] => {
    const before = statements[index - 1];
    if (!before || numberOf(before.id) <= numberOf(id)) return [];
    const what = `${id} stands after ${before.id}.`;
    return [{ file, ...place(file, [index, 'id']), level: 'error', what, fix: 'Keep the order of the slides.' }];
  });
}

function numberOf(id: string): number {
  return Number(id.slice(1));
}
