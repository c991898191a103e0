// The schemas of the course's own files. Descriptions are shown by editors through content/schema/.
import { z } from 'zod';
import { isDay } from '@/lib/base/is-day';
import { namePattern } from '@/lib/base/name-pattern';
import { id, text } from '@/lib/i18n/text-schema';
import { categories, verdicts } from './kinds';
import { seenWays } from './seen';

const named = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9.-]+$/, 'an id is made of letters, digits, dots and hyphens'),
  ...text.shape,
});
const slug = z
  .string()
  .regex(namePattern, 'a slug is part of an address: lower-case letters without accents, digits and hyphens');
const address = z.string().regex(/^https?:\/\/\S+$/, 'an address begins with https:// and has no spaces');
const folder = z.string().regex(namePattern, 'a folder is named with lower-case letters, digits and hyphens');

export const courseSchema = z.strictObject({
  id: id.describe("The course's name: readers' progress is kept under it, so it never changes."),
  slides: z
    .int()
    .min(1)
    .optional()
    .describe('How many statements S1, S2… of older slides the coverage.yaml files must cover together.'),
  title: text,
  tagline: text.describe('A few words under the title.'),
  lede: text.describe('Two or three sentences on the home page.'),
  description: text.describe('For search engines, at most 160 characters.'),
  figure: id.optional().describe('The registered figure that welcomes readers on the home page.'),
  origin: text.optional().describe('Where the course comes from, in the foot of every page and in the credits.'),
  licence: text.optional().describe('What one may do with the texts, in the foot of every page and in the credits.'),
  chapters: z.array(folder).min(1).describe('Folders of content/, in reading order.'),
});

export const chapterSchema = z.strictObject({
  id: id.describe("The chapter's name. It never changes."),
  title: text.describe('The title of the page.'),
  short: text.describe('The title in the navigation.'),
  slug: z.strictObject({ fr: slug, en: slug }).describe('The end of the address: /fr/histoire/, /en/history/.'),
  lede: text.describe('One or two sentences under the title.'),
  description: text.describe('For search engines, at most 160 characters.'),
  checked: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written like 2026-11-22')
    .refine(
      (day) => !/^\d{4}-\d{2}-\d{2}$/.test(day) || isDay(day),
      'There is no such day: a day is written like 2026-11-22',
    )
    .describe('The day the facts were last checked.'),
  objectives: z.array(named).min(1).max(10).describe('What a reader can do afterwards. Each begins with a verb.'),
  misconceptions: z.array(named).default([]).describe('What people often believe, stated as they would say it.'),
});

export const coverageSchema = z.array(
  z.strictObject({
    slide: z
      .string()
      .regex(/^S\d+$/, 'a statement is named like S4')
      .describe('The statement of the slides.'),
    section: id.describe('The heading id, in the two texts.'),
    fr: text.shape.fr.describe('Words that the French section really contains.'),
    en: text.shape.en.describe('Words that the English section really contains.'),
  }),
);

export const withdrawnSchema = z.array(
  z
    .strictObject({
      id,
      fr: z.string().min(8).optional().describe('Words of the French statement, as they would come back.'),
      en: z.string().min(8).optional().describe('Words of the English statement, as they would come back.'),
      holds: z.string().min(1).describe('What is true, in a sentence.'),
      source: z.string().min(1).optional().describe('An id of sources.yaml, or how it was found out.'),
    })
    .superRefine(({ fr, en }, context) => {
      if (fr !== undefined || en !== undefined) return;
      const message = 'The words of the statement are missing: without `fr` or `en` nothing can be found.';
      context.addIssue({ code: 'custom', message, params: { fix: 'Write them in one language at least.' } });
    }),
);

export const glossarySchema = z.array(
  z.strictObject({ id, chapter: id.describe('The id of the chapter that explains it.'), term: text, definition: text }),
);

export const sourcesSchema = z.array(
  z.strictObject({
    id,
    authors: z.string().min(1),
    title: z.string().min(1),
    where: z.string().min(1).describe('How to find it: journal, publisher, site.'),
    year: z.int(),
    url: address.optional(),
  }),
);

export const timelineSchema = z.array(
  z.strictObject({
    id: id.describe('What <When id> names.'),
    date: z
      .string()
      .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, 'a date is written "1979", "1972-08" or "1972-08-02"')
      .refine((date) => date.length !== 10 || isDay(date), 'There is no such day: a day is written like 1972-08-02')
      .describe('As precise as what is known: a year, a month or a day.'),
    category: z.enum(categories),
    title: text,
    note: text.describe('What it changed, in one or two sentences.'),
    sources: z.array(id).min(1),
    seen: z.enum(seenWays).describe('How the source was seen.'),
    names: z.array(z.string().min(3)).default([]).describe('As the chapters call it: their dates are compared.'),
    misdated: text.optional().describe('The date that is often given, and where it comes from.'),
    because: z.array(id).default([]).describe('Earlier entries that made this one possible.'),
  }),
);

export const slidesSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^S\d+$/, 'a statement is named like S4'),
    part: text.optional().describe('The title of the part of the slides that begins here.'),
    says: text.describe('What the slides said, paraphrased.'),
    verdict: z.enum(verdicts).describe('How it stands today.'),
    today: text.describe('What holds today.'),
    sources: z.array(id).default([]),
  }),
);

export const quizSchema = z.strictObject({
  kind: z
    .enum(['checkpoint', 'chapter'])
    .describe('`checkpoint` inside the text; `chapter` at its end, with a summary by objective.'),
  title: text,
  questions: z.array(z.looseObject({ type: z.string() })).min(1),
});
