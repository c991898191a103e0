// What a verdict on the slides rests on exists.
import type { Check } from './check';
import { unknownSources } from './known-sources';

export const slidesSources: Check = (given) => unknownSources('content/slides.yaml', given.course.statements, given);
