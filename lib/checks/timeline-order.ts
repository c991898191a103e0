// The timeline is written from the earliest on: readers, and whoever adds an entry, find their way by it.
import type { Problem } from '@/lib/problems/problem';
import type { Check } from './check';

const file = 'content/timeline.yaml';

// Dates compare as texts: "1972" comes before 1972-08, which comes before 1972-08-02.
export const timelineOrder: Check = ({ course: { timeline }, place }) =>
  timeline.flatMap(({ id, date }, index): Problem[] => {
    const before = timeline[index - 1];
    if (!before || before.date <= date) return [];
    const what = `"${id}" (${date}) stands after "${before.id}" (${before.date}).`;
    const fix = 'Put the earliest first; a year alone comes before the months of that year.';
    return [{ file, ...place(file, [index, 'date']), level: 'error', what, fix }];
  });
