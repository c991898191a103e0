// What is defined is used: a term in the chapter that explains it, a source and a misconception somewhere.
import type { Course } from '@/lib/course/words';
import type { Problem } from '@/lib/problems/problem';
import { authors } from '@/lib/quiz/questions/authors';
import { type Check, type Given, questionsOf, usesOf } from './check';

export const unused: Check = (given) => [...terms(given), ...sources(given), ...misconceptions(given)];

function terms({ course, place }: Given): Problem[] {
  const file = 'content/glossary.yaml';
  return course.glossary.flatMap(({ id, chapter: name }, index): Problem[] => {
    const chapter = course.chapters.find((one) => one.id === name);
    // Another rule tells of a chapter that does not exist.
    if (
      !chapter ||
      Object.values(chapter.texts).some(({ uses }) =>
        uses.some(({ word, props }) => word === 'Term' && props.id === id),
      )
    )
      return [];
    const what = `The term "${id}" is linked nowhere in the chapter ${chapter.folder}.`;
    const fix = `Write \`<Term id="${id}">\` around its first use, in both texts, or remove the entry.`;
    return [{ file, ...place(file, [index, 'id']), level: 'error', what, fix }];
  });
}

function sources({ course, place }: Given): Problem[] {
  const file = 'content/sources.yaml';
  const used = new Set(citations(course));
  return course.sources.flatMap(({ id }, index): Problem[] => {
    if (used.has(id)) return [];
    const what = `The source "${id}" is cited nowhere.`;
    const fix = 'Cite it with `<Source>` or `<Reading>`, or remove the entry.';
    return [{ file, ...place(file, [index, 'id']), level: 'error', what, fix }];
  });
}

/** The ids of the sources, wherever a course may cite one. */
function citations(course: Course): string[] {
  return [
    ...usesOf(course).flatMap(({ use: { word, props } }) =>
      word === 'Source' || word === 'Reading' ? [props.id ?? ''] : [],
    ),
    ...questionsOf(course).flatMap(({ question }) => question.sources),
    ...course.timeline.flatMap((entry) => entry.sources),
    ...course.statements.flatMap((statement) => statement.sources),
  ];
}

function misconceptions({ course, place }: Given): Problem[] {
  const revealed = questionsOf(course).flatMap(({ question }) =>
    (authors[question.type]?.options(question) ?? []).map(({ misconception }) => misconception),
  );
  const answered = usesOf(course).flatMap(({ use: { word, props } }) => (word === 'Misconception' ? [props.id] : []));
  const met = new Set([...revealed, ...answered]);
  return course.chapters.flatMap((chapter) => {
    const file = `content/${chapter.folder}/chapter.yaml`;
    return chapter.misconceptions.flatMap(({ id }, index): Problem[] => {
      if (met.has(id)) return [];
      const what = `Nothing answers the misconception "${id}".`;
      const fix = `Give it a box, \`<Misconception id="${id}">\`, or an option that stands for it.`;
      return [{ file, ...place(file, ['misconceptions', index, 'id']), level: 'error', what, fix }];
    });
  });
}
