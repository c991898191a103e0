// Applies the rules of the architecture to the repository's own code.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '@/lib/problems/problem';
import { report } from '@/lib/problems/report';
import { endingProblems } from './endings';
import { figureTextProblems } from './figure-texts';
import { floorProblems } from './floors';

/** All the problems of app/, components/ and lib/, and the printed report. */
export function checkCode(root: string): { problems: Problem[]; printed: string } {
  const sources = Object.fromEntries(list(root).map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
  const problems = Object.entries(sources).flatMap(([file, code]) => [
    ...floorProblems(file, code),
    ...endingProblems(file, code),
    ...figureTextProblems(file, code),
  ]);
  return { problems, printed: report(problems, (file) => sources[file]) };
}

function list(root: string): string[] {
  return ['app', 'components', 'lib'].flatMap((folder) => {
    if (!existsSync(path.join(root, folder))) return [];
    return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.split(path.sep).join('/')}`)
      .filter((file) => /\.tsx?$/.test(file))
      .sort();
  });
}
