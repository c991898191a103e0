// What made something possible was there before: `because` names entries that stand above.
import { didYouMean } from '@/lib/problems/nearest';
import type { Problem } from '@/lib/problems/problem';
import type { Check } from './check';

const file = 'content/timeline.yaml';

export const timelineCauses: Check = ({ course: { timeline }, place }) =>
  timeline.flatMap(({ id, because }, index) =>
    because.flatMap((cause, at): Problem[] => {
      const earlier = timeline.slice(0, index).map((entry) => entry.id);
      if (earlier.includes(cause)) return [];
      const isLater = timeline.some((entry) => entry.id === cause);
      const what = isLater
        ? `"${cause}" is no earlier than "${id}": it cannot have made it possible.`
        : `\`because\` names "${cause}", which is not an entry of the timeline.`;
      const fix = isLater ? 'Name an entry that stands above this one.' : didYouMean(cause, earlier);
      return [{ file, ...place(file, [index, 'because', at]), level: 'error', what, fix }];
    }),
  );
