// A word of a text names something that exists: a term, a source, an entry of the timeline, a quiz, a figure, a misconception.
import { seenWays } from '@/lib/course/seen';
import { type Prop, wordCalled } from '@/lib/course/vocabulary';
import type { Chapter, Course } from '@/lib/course/words';
import { figureNames } from '@/lib/figures/names';
import { didYouMean } from '@/lib/problems/nearest';
import { type Check, quizzesOf, usesOf } from './check';

type Kind = Exclude<Prop, 'text' | 'day'>;

export const knownWords: Check = ({ course }) =>
  usesOf(course).flatMap(({ use, chapter, file }) =>
    Object.entries(wordCalled(use.word).props).flatMap(([prop, kind]) => {
      const name = use.props[prop];
      if (kind === 'text' || kind === 'day' || name === undefined) return [];
      const { names, from } = known[kind](course, chapter);
      if (names.includes(name)) return [];
      const what = `\`<${use.word}>\` names "${name}", which is not in ${from}.`;
      return [
        { file, line: use.line, column: use.column, level: 'error' as const, what, fix: didYouMean(name, names) },
      ];
    }),
  );

/** The names that exist for a chapter, and where they come from. */
const known: Record<Kind, (course: Course, chapter: Chapter) => { names: string[]; from: string }> = {
  term: ({ glossary }) => ({ names: glossary.map(({ id }) => id), from: 'content/glossary.yaml' }),
  source: ({ sources }) => ({ names: sources.map(({ id }) => id), from: 'content/sources.yaml' }),
  event: ({ timeline }) => ({ names: timeline.map(({ id }) => id), from: 'content/timeline.yaml' }),
  seen: () => ({ names: [...seenWays], from: 'the list of docs/authoring.md' }),
  figure: () => ({ names: [...figureNames], from: 'lib/figures/names.ts' }),
  quiz: (course, chapter) => ({
    names: quizzesOf(course, chapter).map(({ id }) => id),
    from: `quizzes/${chapter.folder}/`,
  }),
  misconception: (_, { folder, misconceptions }) => ({
    names: misconceptions.map(({ id }) => id),
    from: `content/${folder}/chapter.yaml`,
  }),
};
