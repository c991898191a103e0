// Ids and addresses are used once. The second place is told, with the first one.
import type { Problem } from '@/lib/problems/problem';
import { type Check, type Given, questionsOf } from './check';

type Named = { name: string; file: string; path: (string | number)[] };

export const unique: Check = (given) =>
  Object.entries(lists(given)).flatMap(([kind, names]) => twins(kind, names, given));

function lists({ course }: Given): Record<string, Named[]> {
  const card = (folder: string) => `content/${folder}/chapter.yaml`;
  const listed = (list: { id: string }[], file: string, under: string[] = []): Named[] =>
    list.map(({ id }, index) => ({ name: id, file, path: [...under, index, 'id'] }));
  const { chapters } = course;
  return {
    'chapter id': chapters.map(({ id, folder }) => ({ name: id, file: card(folder), path: ['id'] })),
    'French slug': chapters.map(({ slug, folder }) => ({ name: slug.fr, file: card(folder), path: ['slug', 'fr'] })),
    'English slug': chapters.map(({ slug, folder }) => ({ name: slug.en, file: card(folder), path: ['slug', 'en'] })),
    'objective id': chapters.flatMap(({ objectives, folder }) => listed(objectives, card(folder), ['objectives'])),
    'misconception id': chapters.flatMap(({ misconceptions, folder }) =>
      listed(misconceptions, card(folder), ['misconceptions']),
    ),
    'withdrawn statement': chapters.flatMap(({ withdrawn, folder }) =>
      listed(withdrawn, `content/${folder}/withdrawn.yaml`),
    ),
    'term id': listed(course.glossary, 'content/glossary.yaml'),
    'source id': listed(course.sources, 'content/sources.yaml'),
    'timeline id': listed(course.timeline, 'content/timeline.yaml'),
    'statement id': listed(course.statements, 'content/slides.yaml'),
    'question id': questionsOf(course).map(({ question, quiz, path }) => ({
      name: question.id,
      file: quiz.file,
      path: [...path, 'id'],
    })),
  };
}

function twins(kind: string, names: Named[], { place }: Given): Problem[] {
  const first = new Map<string, Named>();
  return names.flatMap((named): Problem[] => {
    const before = first.get(named.name);
    if (!before) {
      first.set(named.name, named);
      return [];
    }
    const { line } = place(before.file, before.path);
    const what = `The ${kind} "${named.name}" is used twice, first in ${before.file}:${line}.`;
    return [{ file: named.file, ...place(named.file, named.path), level: 'error', what, fix: 'Rename the newer one.' }];
  });
}
