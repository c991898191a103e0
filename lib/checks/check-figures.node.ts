// Looks whether every figure says in words what its picture says.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '@/lib/problems/problem';
import { report } from '@/lib/problems/report';
import { figureTextProblems, figureTwinProblems } from './figure-texts';

/** All the problems of the texts of lib/figures/, and the printed report. */
export function checkFigures(root: string): { problems: Problem[]; printed: string } {
  const files = readdirSync(path.join(root, 'lib/figures'), { recursive: true, encoding: 'utf8' })
    .map((file) => `lib/figures/${file.split(path.sep).join('/')}`)
    .filter((file) => file.endsWith('/strings.ts'))
    .sort();
  const sources = Object.fromEntries(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
  const problems = [
    ...Object.entries(sources).flatMap(([file, code]) => figureTextProblems(file, code)),
    ...figureTwinProblems(sources),
  ];
  return { problems, printed: report(problems, (file) => sources[file]) };
}
