// The rules for authors, one per file. `unique` and `sameSkeleton` come first: the others rely on them.
import { anchors } from './anchors';
import type { Check } from './check';
import { coverage } from './coverage';
import { dates } from './dates';
import { descriptions } from './descriptions';
import { firstQuiz } from './first-quiz';
import { glossaryChapters } from './glossary-chapters';
import { homeFigure } from './home-figure';
import { keyPositions } from './key-positions';
import { knownInQuestions } from './known-in-questions';
import { knownWords } from './known-words';
import { linkTexts } from './link-texts';
import { listingLanguages } from './listing-languages';
import { noAllOfTheAbove } from './no-all-of-the-above';
import { objectivesAsked } from './objectives-asked';
import { optionCount } from './option-count';
import { quizPlacement } from './quiz-placement';
import { sameSkeleton } from './same-skeleton';
import { sentences } from './sentences';
import { slidesComplete } from './slides-complete';
import { slidesSources } from './slides-sources';
import { smallTexts } from './small-texts.node';
import { stretches } from './stretches';
import { termForms } from './term-forms';
import { timelineCauses } from './timeline-causes';
import { timelineOrder } from './timeline-order';
import { timelineSources } from './timeline-sources';
import { unique } from './unique';
import { unused } from './unused';

export const checks: Record<string, Check> = {
  unique,
  sameSkeleton,
  knownWords,
  knownInQuestions,
  glossaryChapters,
  smallTexts,
  homeFigure,
  anchors,
  quizPlacement,
  firstQuiz,
  stretches,
  objectivesAsked,
  coverage,
  optionCount,
  noAllOfTheAbove,
  keyPositions,
  dates,
  termForms,
  unused,
  linkTexts,
  sentences,
  listingLanguages,
  descriptions,
  timelineOrder,
  timelineSources,
  timelineCauses,
  slidesComplete,
  slidesSources,
};
