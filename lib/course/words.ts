// The words of a course, as the rest of the code sees them once the files have been read and checked.
import type { Locale } from '@/lib/i18n/locales';
import type { Text } from '@/lib/i18n/text';
import type { Place } from '@/lib/problems/place';
import type { Quiz } from '@/lib/quiz/words';
import type { Category, SlideVerdict } from './kinds';
import type { Seen } from './seen';
import type { WordName } from './vocabulary';

export type Course = {
  id: string;
  /** How many statements S1, S2… of older slides the course must cover; none when it is absent. */
  slides?: number | undefined;
  /** Absolute path of the folder that holds content/ and quizzes/. */
  root: string;
  title: Text;
  tagline: Text;
  lede: Text;
  description: Text;
  /** The registered figure that welcomes readers on the home page. */
  figure?: string | undefined;
  /** What one may do with the texts. */
  licence?: Text | undefined;
  /** Where the course comes from, as it is said in the foot of every page and in the credits. */
  origin?: Text | undefined;
  chapters: Chapter[];
  glossary: GlossaryEntry[];
  sources: Source[];
  /** Earliest first, which a check holds; empty when the course has no timeline.yaml. */
  timeline: TimelineEntry[];
  /** In the order of the slides; empty when the course has no slides.yaml. */
  statements: Statement[];
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
  /** Statements that the course once made and took back. */
  withdrawn: Withdrawn[];
  texts: Record<Locale, ChapterText>;
  /** Ids of the quizzes the text shows, in order. */
  quizIds: string[];
};

/** A statement that turned out wrong: its words may not come back. At least one language has them. */
export type Withdrawn = {
  id: string;
  fr?: string | undefined;
  en?: string | undefined;
  /** What is true. */
  holds: string;
  /** An id of the sources, or how it was found out. */
  source?: string | undefined;
};

export type ChapterText = {
  /** Path from the course root. */
  file: string;
  /** The MDX as written. */
  source: string;
  sections: Section[];
  /** Words of prose, without code blocks. */
  words: number;
  /** The words of the vocabulary, where the author used them, in order. */
  uses: Use[];
  /** What both languages must have alike, in order. */
  skeleton: Part[];
  /** The fenced blocks, with their language: an empty text when the author wrote none. */
  listings: (Place & { language: string })[];
  /** The links, with the text a reader sees. */
  links: (Place & { text: string; url: string })[];
};

export type Section = Place & {
  id: string;
  title: string;
  level: 2 | 3;
  /** What it says, headings and notes included, down to the next heading of its level. */
  text: string;
};

/** A word of the vocabulary in a text: `<Term id="host">`. */
export type Use = Place & {
  word: WordName;
  props: Record<string, string>;
  /** What stands between its tags, as a reader sees it, without code blocks. */
  text: string;
  /** Words of prose that the reader has met before. */
  wordsBefore: number;
};

/** One piece of the skeleton, as it is compared and as it is named in a message. */
export type Part = Place & { is: string; shown: string };

export type GlossaryEntry = { id: string; chapter: string; term: Text; definition: Text };

export type Source = {
  id: string;
  authors: string;
  title: string;
  where: string;
  year: number;
  url?: string | undefined;
};

export type TimelineEntry = {
  id: string;
  /** `1979`, `1972-08` or `1972-08-02`. */
  date: string;
  category: Category;
  title: Text;
  note: Text;
  /** Ids of sources. */
  sources: string[];
  seen: Seen;
  /** As the chapters call it. */
  names: string[];
  /** The date that is often given instead. */
  misdated?: Text | undefined;
  /** Ids of earlier entries that made this one possible. */
  because: string[];
};

/** What older slides said, judged. */
export type Statement = {
  /** `S4`. */
  id: string;
  part?: Text | undefined;
  says: Text;
  verdict: SlideVerdict;
  today: Text;
  sources: string[];
};
