// A quiz: a copy of the small course's first one, shown in both texts before the last heading.
import type { Files } from '@/lib/course/files.node';
import type { Chapter, ChapterText, Course } from '@/lib/course/words';
import { type Made, mustBeName, Refusal } from './made';
import { rebound } from './rebound';

/** @param folder the chapter; the last one when it is not said. @param model the files of the small course. */
export function newQuiz(name: string | undefined, folder: string | undefined, course: Course, model: Files): Made {
  mustBeName(name, 'quiz page-tables 2-hypervisor-types');
  const taken = course.quizzes[name];
  if (taken) throw new Refusal(`There is already a quiz "${name}": ${taken.file}.`);
  const chapter = chapterCalled(folder, course);
  const file = `quizzes/${chapter.folder}/${name}.yaml`;
  const texts = Object.values(chapter.texts).map((text) => [text.file, shown(name, text)]);
  return {
    files: {
      [file]: questions(name, chapter, model['quizzes/1-leaf/leaf-check.yaml'] ?? ''),
      ...Object.fromEntries(texts),
    },
    say: [
      `There is a quiz "${name}": ${file}, and \`<Quiz id="${name}" />\` before the last heading of both texts of ${chapter.folder}.`,
      "Its two questions are examples, complete in both languages: replace them, and change their ids while nobody has answered. `npm run check` lists what is still the example's, and `npm run build` waits until nothing is.",
      'Next: move the `<Quiz>` line right after the section that it tests, at the same point in both languages.',
      ...(folder === undefined
        ? [`For another chapter: npm run new quiz ${name} <folder>, after removing this one.`]
        : []),
    ],
  };
}

function chapterCalled(folder: string | undefined, { chapters }: Course): Chapter {
  const chapter = folder === undefined ? chapters.at(-1) : chapters.find((one) => one.folder === folder);
  if (chapter) return chapter;
  throw new Refusal(
    `There is no chapter "${folder}". The chapters are: ${chapters.map((one) => one.folder).join(', ')}.`,
  );
}

/** The example's questions, about the first objective and the first section of the chapter. */
function questions(name: string, { number, objectives, texts }: Chapter, example: string): string {
  return rebound(example, { was: 'leaf', name, number })
    .replace(/^( *objective:) .*$/gm, `$1 ${objectives[0]?.id ?? ''}`)
    .replace(/^( *section:) .*$/gm, `$1 ${texts.fr.sections[0]?.id ?? ''}`);
}

function shown(name: string, { source, sections }: ChapterText): string {
  const quiz = `<Quiz id="${name}" />`;
  const last = sections.findLast(({ level }) => level === 2);
  if (!last || sections.length < 2) return `${source.trimEnd()}\n\n${quiz}\n`;
  const lines = source.split('\n');
  return [...lines.slice(0, last.line - 1), quiz, '', ...lines.slice(last.line - 1)].join('\n');
}
