// The registry of islands: the name in `data-island` → the module that brings it to life, and when.
import { figureIslands } from '@/lib/figures/islands';
import type { Islands } from '@/lib/islands/registry';
import { questionTypes } from '@/lib/quiz/questions';

export const islands = {
  question: {
    load: () => import('./mdx/question-island'),
    wakes: 'idle',
    beforePaint: 'lib/quiz/player/early-order.browser.ts',
    parts: Object.fromEntries(Object.entries(questionTypes).map(([type, { reader }]) => [type, reader])),
  },
  copies: { load: () => import('./mdx/copies'), wakes: 'idle' },
  recall: { load: () => import('./mdx/recall-marks'), wakes: 'idle' },
  ending: { load: () => import('./review/ending-view'), wakes: 'idle' },
  review: { load: () => import('./review/review-view'), wakes: 'now' },
  contents: { load: () => import('./layout/contents'), wakes: 'idle' },
  filter: { load: () => import('./layout/filter'), wakes: 'now' },
  progress: { load: () => import('./layout/progress'), wakes: 'now' },
  ...figureIslands,
} satisfies Islands;

export type IslandName = keyof typeof islands;
