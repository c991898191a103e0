// The rules for authors, one per file. `unique` and `sameSkeleton` come first: the others rely on them.
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
import { links } from './links.node';
import { listingLanguages } from './listing-languages';
import { marks } from './marks.node';
import { misconceptionsAsked } from './misconceptions-asked';
import { noAllOfTheAbove } from './no-all-of-the-above';
import { objectivesAsked } from './objectives-asked';
import { optionCount } from './option-count';
import { pageIds } from './page-ids';
import { quizPlacement } from './quiz-placement';
import { reservedSlugs } from './reserved-slugs';
import { sameSkeleton } from './same-skeleton';
import { sameWords } from './same-words.node';
import { sentences } from './sentences';
import { slidesComplete } from './slides-complete';
import { slidesSources } from './slides-sources';
import { smallTexts } from './small-texts.node';
import { stretches } from './stretches';
import { termForms } from './term-forms';
import { timelineCauses } from './timeline-causes';
import { timelineOrder } from './timeline-order';
import { timelineSources } from './timeline-sources';
import { truthBalance } from './truth-balance';
import { unique } from './unique';
import { untouched } from './untouched.node';
import { untranslated } from './untranslated';
import { unused } from './unused';
import { withdrawn } from './withdrawn';

export const checks: Record<string, Check> = {
  unique,
  sameSkeleton,
  knownWords,
  knownInQuestions,
  glossaryChapters,
  smallTexts,
  marks,
  homeFigure,
  reservedSlugs,
  pageIds,
  links,
  quizPlacement,
  firstQuiz,
  stretches,
  objectivesAsked,
  coverage,
  optionCount,
  sameWords,
  noAllOfTheAbove,
  keyPositions,
  misconceptionsAsked,
  truthBalance,
  dates,
  termForms,
  unused,
  linkTexts,
  untranslated,
  sentences,
  listingLanguages,
  descriptions,
  timelineOrder,
  timelineSources,
  timelineCauses,
  slidesComplete,
  slidesSources,
  withdrawn,
  untouched,
};
