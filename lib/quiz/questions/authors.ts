// What authors write, by question type. Build only.
import { questionTypes } from '.';
import { allOf } from './all-of';
import type { Author } from './common';

export const authors: Record<string, Author> = await allOf(questionTypes, async (type) => (await type.author()).author);
