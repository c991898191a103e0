// Prints every problem with the lines it talks about, then the count. Sorted, without colours, so that it can be pinned.
import { excerpt } from './excerpt';
import type { Problem } from './problem';

/**
 * The full printed report: where, what, how to fix, for each problem, then the count.
 * @param read gives the text of a file by its path in the problem, if there is one, for the excerpts.
 */
export function report(
  problems: readonly Problem[],
  read: (file: string) => string | undefined = () => undefined,
): string {
  const printed = [...problems].sort(byPlace).map((problem) => `${one(problem, read(problem.file))}\n`);
  return [...printed, count(problems)].join('\n');
}

/** "2 problems in 1 file. Nothing was built." Advice is counted apart and stops nothing. */
export function count(problems: readonly Problem[]): string {
  const errors = problems.filter(({ level }) => level === 'error');
  const advice = problems.length - errors.length;
  const files = new Set(errors.map(({ file }) => file)).size;
  const sentences = [
    errors.length > 0 && `${many(errors.length, 'problem')} in ${many(files, 'file')}. Nothing was built.`,
    advice > 0 && `${many(advice, 'piece')} of advice.`,
  ];
  return sentences.filter(Boolean).join(' ') || 'No problem.';
}

function one(problem: Problem, text: string | undefined): string {
  const { file, line, column, where, what, fix, level } = problem;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const lines = [
    [place, where, level === 'advice' ? '(advice)' : undefined].filter(Boolean).join('   '),
    ...wrapped(`${what} ${fix}`.trim()),
    ...(text === undefined || line === undefined ? [] : excerpt(text, line, column ?? 1, problem.add)),
  ];
  return lines.join('\n');
}

function wrapped(message: string): string[] {
  return message.split('\n').map((line) => `  ${line}`);
}

function many(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function byPlace(one: Problem, other: Problem): number {
  return (
    compare(one.file, other.file) ||
    (one.line ?? 0) - (other.line ?? 0) ||
    (one.column ?? 0) - (other.column ?? 0) ||
    compare(one.what, other.what)
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
