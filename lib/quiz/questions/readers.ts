// The question types, as readers meet them, all at once: for what Next draws, with their styles. The shipped site loads only the
// types that a page uses (index.ts).
import type { Readers } from '@/lib/quiz/reader';
import { reader as choice } from './choice/reader';
import { reader as match } from './match/reader';
import { reader as numeric } from './numeric/reader';
import { reader as order } from './order/reader';
import { reader as truth } from './truth/reader';

export const readers: Readers = { choice, truth, numeric, order, match };
