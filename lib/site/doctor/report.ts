// The diagnosis as text: where, what, how to fix, and the count.
import { buildShown } from '@/lib/site/build';
import type { Diagnosis } from './judge';
import type { Finding } from './seen';

export function diagnosisShown({ seen, host, findings }: Diagnosis): string {
  const head = `${seen.root}   ${seen.build ? buildShown(seen.build, 'en').replaceAll('\u00a0', ' ') : 'unknown build'}, ${count(seen.files.length, 'file')} asked for, ${host}`;
  return [head, ...findings.map(one), total(findings)].join('\n\n');
}

function one({ level, where, what, fix }: Finding): string {
  const [first = '', ...others] = where;
  const more = others.length > 0 ? `   and ${others.length === 1 ? others[0] : `${others.length} more`}` : '';
  return `${first}${more}${level === 'advice' ? '   (advice)' : ''}\n  ${what}\n  ${fix}`;
}

function total(findings: Finding[]): string {
  const problems = findings.filter(({ level }) => level === 'problem').length;
  const advice = findings.length - problems;
  if (findings.length === 0) return 'No problem: the site is as it should be.';
  return `${count(problems, 'problem')}${advice > 0 ? `, ${count(advice, 'piece')} of advice` : ''}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
