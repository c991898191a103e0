// Writes a course of any size: the tests' two chapters, then copies of the first under names of their own.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** `model` is a course with a chapter `1-leaf`; `folder` is made; `chapters` counts the model's own two. */
export function writeCourse(model: string, folder: string, chapters: number): void {
  cpSync(model, folder, { recursive: true });
  const added = Array.from({ length: Math.max(0, chapters - 2) }, (_, index) => index + 3);
  for (const number of added) {
    for (const part of ['content', 'quizzes']) copyChapter(folder, part, number);
    // Coverage is of the first chapter alone.
    rmSync(path.join(folder, 'content', `${number}-leaf`, 'coverage.yaml'), { force: true });
  }
  const contents = path.join(folder, 'content/course.yaml');
  const lines = added.map((number) => `  - ${number}-leaf\n`).join('');
  writeFileSync(contents, `${readFileSync(contents, 'utf8').trimEnd()}\n${lines}`);
}

function copyChapter(folder: string, part: string, number: number): void {
  const from = path.join(folder, part, '1-leaf');
  const to = path.join(folder, part, `${number}-leaf`);
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from)) {
    const text = readFileSync(path.join(from, file), 'utf8');
    writeFileSync(path.join(to, file.replace('leaf-', `leaf${number}-`)), renamed(text, number));
  }
}

/** Chapter, quiz and question ids, objectives, misconceptions and slugs: what must be unique in a course. */
function renamed(text: string, number: number): string {
  return text
    .replaceAll(/\bid(: |=")leaf/g, `id$1leaf${number}`)
    .replaceAll(/\bO1\./g, `O${number}.`)
    .replaceAll(/\bML(\d)/g, `ML${number}0$1`)
    .replace('slug: { fr: feuille, en: leaf }', `slug: { fr: feuille-${number}, en: leaf-${number} }`);
}
