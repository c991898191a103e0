// How browser tests answer a question, by its type.
import { questionTypes } from '.';
import { allOf } from './all-of';
import type { Driver } from './driver';

export const drivers: Record<string, Driver> = await allOf(questionTypes, async (type) => (await type.driver()).driver);
