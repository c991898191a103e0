// A chapter: a copy of the small course's second one, under its own name, with a line in course.yaml.
import type { Files } from '@/lib/course/files.node';
import type { Course } from '@/lib/course/words';
import { type Made, mustBeName, Refusal } from './made';
import { rebound } from './rebound';

/** @param model the files of the small course. @param today as YYYY-MM-DD. */
export function newChapter(name: string | undefined, files: Files, course: Course, model: Files, today: string): Made {
  mustBeName(name, 'chapter storage');
  const taken = course.chapters.find((chapter) => chapter.id === name || Object.values(chapter.slug).includes(name));
  if (taken) throw new Refusal(`There is already a chapter "${name}": content/${taken.folder}/.`);

  const number = course.chapters.length + 1;
  const folder = `${number}-${name}`;
  const copied = Object.entries(model)
    .filter(([file]) => file.includes('/2-cup/'))
    .map(([file, text]) => [renamed(file, name, folder), rebound(text, { was: 'cup', name, number })]);
  const made: Files = Object.fromEntries(copied);
  const card = `content/${folder}/chapter.yaml`;
  made[card] = titled(made[card] ?? '', name, today);
  const table = 'content/course.yaml';
  return {
    files: { ...made, [table]: `${(files[table] ?? '').trimEnd()}\n  - ${folder}\n` },
    say: [
      `There is a chapter ${number}, "${name}": content/${folder}/ and quizzes/${folder}/, and a line in ${table}.`,
      "Its text is an example, complete in both languages: replace it bit by bit. `npm run check` lists what is still the example's, and `npm run build` waits until nothing is.",
      `Next: write the titles, addresses and objectives in ${card}, then fr.mdx and en.mdx.`,
    ],
  };
}

function renamed(file: string, name: string, folder: string): string {
  return file.replace('/2-cup/', `/${folder}/`).replace('/cup-', `/${name}-`);
}

function titled(card: string, name: string, today: string): string {
  return card
    .replace(/^title:.*$/m, `title: { fr: "Nouveau chapitre : ${name}", en: "New chapter: ${name}" }`)
    .replace(/^short:.*$/m, `short: { fr: ${name}, en: ${name} }`)
    .replace(/^slug:.*$/m, `slug: { fr: ${name}, en: ${name} }`)
    .replace(/^checked:.*$/m, `checked: ${today}`);
}
