// The JSON Schemas that help an editor while somebody writes YAML. Made from the same zod schemas that the build uses.
import { z } from 'zod';
import {
  chapterSchema,
  courseSchema,
  coverageSchema,
  glossarySchema,
  quizSchema,
  slidesSchema,
  sourcesSchema,
  timelineSchema,
  withdrawnSchema,
} from '@/lib/course/schemas';
import { authors } from '@/lib/quiz/questions/authors';

/** File name → text, as they stand in content/schema/. */
export function jsonSchemas(): Record<string, string> {
  const questions = Object.values(authors).map(({ schema }) => schema);
  const schemas = {
    course: courseSchema,
    chapter: chapterSchema,
    coverage: coverageSchema,
    withdrawn: withdrawnSchema,
    glossary: glossarySchema,
    sources: sourcesSchema,
    timeline: timelineSchema,
    slides: slidesSchema,
    quiz: quizSchema.extend({ questions: z.array(z.union(questions)).min(1) }),
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.json`,
      `${shortLists(JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2))}\n`,
    ]),
  );
}

/** Lists of names on one line, where they fit, as Biome formats them. */
function shortLists(json: string): string {
  return json.replace(/^( *.*)\[\n([^[\]{}]*?)\n\s*\]/gm, (written, before: string, inside: string) => {
    const line = `${before}[${inside.replace(/\n\s*/g, ' ').trim()}]`;
    return line.length < 120 ? line : written;
  });
}
