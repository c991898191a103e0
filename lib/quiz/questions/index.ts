// The question types, as authors write them. The browser's side is registered in readers.ts.
import { author as choice } from './choice/author';
import type { Author } from './common';
import { author as numeric } from './numeric/author';
import { author as order } from './order/author';
import { author as truth } from './truth/author';

export const questionTypes: Record<string, Author> = { choice, truth, numeric, order };
