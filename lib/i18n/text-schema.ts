// The zod schema of a text in every language. Build side only: readers receive parsed data.
import { z } from 'zod';
import type { Text } from './text';

const words = z.string().trim().min(1);

/** `{ fr: …, en: … }`, neither empty. Markdown inside. */
export const text = z.strictObject({
  fr: words.describe('The French text.'),
  en: words.describe('The English text.'),
}) satisfies z.ZodType<Text>;

/** A name that never changes: lower-case letters, digits and hyphens. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a name is made of lower-case letters, digits and hyphens');
