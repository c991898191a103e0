// The JSON Schemas that help an editor while somebody writes YAML. Made from the same zod schemas that the build uses.
import { z } from 'zod';
import {
  chapterSchema,
  courseSchema,
  coverageSchema,
  glossarySchema,
  quizSchema,
  sourcesSchema,
} from '@/lib/course/schemas';
import { questionTypes } from '@/lib/quiz/questions';

/** File name → text, as they stand in content/schema/. */
export function jsonSchemas(): Record<string, string> {
  const questions = Object.values(questionTypes).map(({ schema }) => schema);
  const schemas = {
    course: courseSchema,
    chapter: chapterSchema,
    coverage: coverageSchema,
    glossary: glossarySchema,
    sources: sourcesSchema,
    quiz: quizSchema.extend({ questions: z.array(z.union(questions)).min(1) }),
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', reused: 'inline' }), null, 2)}\n`,
    ]),
  );
}
