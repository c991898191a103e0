// The question types, as readers meet them. The shipped site takes from here only the types that a page uses.
import type { Readers } from '@/lib/quiz/reader';
import { reader as choice } from './choice/reader';
import { reader as numeric } from './numeric/reader';
import { reader as order } from './order/reader';
import { reader as truth } from './truth/reader';

export const readers: Readers = { choice, truth, numeric, order };
