// A course: a copy of the small one in a folder of its own, with names that say nothing about tea.
import type { Files } from '@/lib/course/files.node';
import { type Made, mustBeName, Refusal } from './made';

/** The chapters of the small course, and what they are called in a new one. */
const chapters = [
  {
    was: 'leaf',
    folder: '1-leaf',
    id: 'first',
    slug: '{ fr: premier, en: first }',
    short: '{ fr: Premier, en: First }',
  },
  {
    was: 'cup',
    folder: '2-cup',
    id: 'second',
    slug: '{ fr: second, en: second }',
    short: '{ fr: Second, en: Second }',
  },
];

/** @param model the files of the small course. @param exists whether a folder is there. @param today as YYYY-MM-DD. */
export function newCourse(
  name: string | undefined,
  model: Files,
  exists: (folder: string) => boolean,
  today: string,
): Made {
  mustBeName(name, 'course networks');
  const folder = `courses/${name}`;
  if (exists(folder)) throw new Refusal(`There is already a folder ${folder}/.`);
  const copied = Object.entries(model)
    // Its slides of 2015 are those of another course.
    .filter(([file]) => !file.endsWith('/coverage.yaml'))
    .map(([file, text]) => [`${folder}/${renamed(file)}`, ofCourse(name, renamed(text), today)]);
  return {
    files: Object.fromEntries(copied),
    say: [
      `There is a course "${name}": ${folder}/, with two chapters in both languages, their quizzes, a glossary and sources.`,
      `Its text is about tea: replace it bit by bit. \`COURSE=${folder} npm run check\` lists what is still the example's, and \`npm run build\` waits until nothing is.`,
      `Next: COURSE=${folder} npm start shows it; its title is in ${folder}/content/course.yaml, its chapters in ${folder}/content/.`,
    ],
  };
}

function renamed(text: string): string {
  return chapters.reduce(
    (renamed, { was, folder, id }, index) =>
      renamed
        .replaceAll(folder, `${index + 1}-${id}`)
        .replace(new RegExp(`\\b${was}-(?=[a-z])`, 'g'), `${id}-`)
        .replace(new RegExp(`^( *(?:id|chapter): )${was}$`, 'gm'), `$1${id}`),
    text,
  );
}

function ofCourse(name: string, text: string, today: string): string {
  const dated = text.replace(/^checked:.*$/m, `checked: ${today}`).replace(/^# A course of two chapters.*\n/, '');
  const named = dated
    .replace(/^id: tea$/m, `id: ${name}`)
    .replace('title: { fr: Le thé, en: Tea }', `title: { fr: "Nouveau cours : ${name}", en: "New course: ${name}" }`);
  const chapter = chapters.find(({ id }) => named.startsWith(`id: ${id}\n`));
  if (!chapter) return named;
  return named.replace(/^slug:.*$/m, `slug: ${chapter.slug}`).replace(/^short:.*$/m, `short: ${chapter.short}`);
}
