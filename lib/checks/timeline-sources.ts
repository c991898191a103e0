// What the timeline rests on exists.
import type { Check } from './check';
import { unknownSources } from './known-sources';

export const timelineSources: Check = (given) => unknownSources('content/timeline.yaml', given.course.timeline, given);
