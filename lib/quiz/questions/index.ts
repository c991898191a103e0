// The question types: an entry and a folder each. The authors' side of all of them is in authors.ts, that of tests in drivers.ts;
// a page of the shipped site loads the readers of the types that it asks with (components/islands.ts).
import type { Reader } from '@/lib/quiz/reader';
import type { Author } from './common';
import type { Driver } from './driver';

/** The modules of a type's folder. */
export type QuestionType = {
  /** What authors write, and what the build makes of it. */
  author: () => Promise<{ author: Author }>;
  /** What readers see, and how it is graded. */
  reader: () => Promise<{ reader: Reader }>;
  /** How browser tests answer it. */
  driver: () => Promise<{ driver: Driver }>;
};

export const questionTypes: Record<string, QuestionType> = {
  choice: {
    author: () => import('./choice/author'),
    reader: () => import('./choice/reader'),
    driver: () => import('./choice/driver'),
  },
  truth: {
    author: () => import('./truth/author'),
    reader: () => import('./truth/reader'),
    driver: () => import('./truth/driver'),
  },
  numeric: {
    author: () => import('./numeric/author'),
    reader: () => import('./numeric/reader'),
    driver: () => import('./numeric/driver'),
  },
  order: {
    author: () => import('./order/author'),
    reader: () => import('./order/reader'),
    driver: () => import('./order/driver'),
  },
  match: {
    author: () => import('./match/author'),
    reader: () => import('./match/reader'),
    driver: () => import('./match/driver'),
  },
};
