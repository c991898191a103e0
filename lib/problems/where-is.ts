// The place of a value in the author's words: `question "first-vm", choice "s370"`.
import { isRecord } from '@/lib/base/is-record';

/** What one entry of each list is called. */
const names = new Map<unknown, string>(
  Object.entries({
    questions: 'question',
    choices: 'choice',
    reasons: 'reason',
    items: 'item',
    mistakes: 'mistake',
    units: 'unit',
    hints: 'hint',
    sources: 'source',
    objectives: 'objective',
    misconceptions: 'misconception',
    chapters: 'chapter',
  }),
);

/** Says which listed things the path goes through, by their id or, without one, by their rank. */
export function whereIs(data: unknown, path: readonly (string | number)[]): { where?: string } {
  const words: string[] = [];
  let value = data;
  path.forEach((step, index) => {
    value = isRecord(value) ? value[step] : undefined;
    if (typeof step !== 'number') return;
    const name = names.get(path[index - 1]) ?? 'entry';
    words.push(`${name} ${nameOf(value) ?? step + 1}`);
  });
  return words.length > 0 ? { where: words.join(', ') } : {};
}

function nameOf(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const name = value.id ?? value.slide;
  return typeof name === 'string' && name !== '' ? `"${name}"` : undefined;
}
