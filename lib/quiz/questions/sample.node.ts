// For tests: the example of a question type, read, and presented in a language.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '@/lib/i18n/locales';
import { present } from '@/lib/quiz/present.node';
import type { Question } from '@/lib/quiz/words';
import { authors } from './authors';

/** The example.yaml of a type, as an author wrote it. */
export function exampleText(type: string): string {
  return readFileSync(new URL(`./${type}/example.yaml`, import.meta.url), 'utf8');
}

/** The example, parsed. @throws when it does not follow its own schema. */
export function example(type: string): Question {
  const author = authors[type];
  if (!author) throw new Error(`"${type}" is not registered in lib/quiz/questions/index.ts.`);
  return author.schema.parse(parse(exampleText(type)));
}

export function presented(type: string, locale: Locale = 'en') {
  return present(example(type), locale);
}
