// The words of a course, as the rest of the code sees them once the files have been read and checked.
import type { Locale } from '@/lib/i18n/locales';
import type { Text } from '@/lib/i18n/text';
import type { Quiz } from '@/lib/quiz/words';

export type Course = {
  id: string;
  /** Absolute path of the folder that holds content/ and quizzes/. */
  root: string;
  title: Text;
  tagline: Text;
  lede: Text;
  description: Text;
  chapters: Chapter[];
  glossary: GlossaryEntry[];
  sources: Source[];
  /** By quiz id, which is the name of its file. */
  quizzes: Record<string, Quiz>;
};

export type Chapter = {
  /** The folder's name: `1-history`. */
  folder: string;
  /** Counted from 1, the place in course.yaml. */
  number: number;
  id: string;
  title: Text;
  short: Text;
  slug: Text;
  lede: Text;
  description: Text;
  /** The day its facts were last checked, as YYYY-MM-DD. */
  checked: string;
  objectives: (Text & { id: string })[];
  misconceptions: (Text & { id: string })[];
  /** Where each statement of the 2015 slides is treated; `says` occurs in that section. */
  coverage: { slide: string; section: string; says: Text }[];
  texts: Record<Locale, ChapterText>;
  /** Ids of the quizzes the text shows, in order. */
  quizIds: string[];
};

export type ChapterText = {
  /** Path from the course root. */
  file: string;
  /** The MDX as written. */
  source: string;
  sections: Section[];
  /** Words of prose, without code blocks. */
  words: number;
};

export type Section = { id: string; title: string; level: 2 | 3; line: number };

export type GlossaryEntry = { id: string; chapter: string; term: Text; definition: Text };

export type Source = { id: string; authors: string; title: string; where: string; year: number; url?: string };
