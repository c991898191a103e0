// The architecture, as a table: imports only go down. Domains of one floor do not know each other.
import type { Problem } from '@/lib/problems/problem';
import { importsOf } from './imports';

/** From the top down. A name is a folder of lib/, or app and components themselves. */
export const floors: readonly (readonly string[])[] = [
  ['app'],
  ['components'],
  ['exports', 'assignments', 'slides', 'offline', 'checks', 'site'],
  ['course', 'review'],
  ['quiz', 'figures', 'labs', 'progress'],
  ['i18n', 'problems'],
  ['base'],
];

/** Where the floor alone would allow more than is meant. */
const only: Record<string, readonly string[]> = {
  course: ['quiz', 'figures', 'labs', 'i18n', 'problems', 'base'],
  review: ['quiz', 'progress', 'i18n', 'problems', 'base'],
};

/** Every import of a source file that goes up or sideways. Scripts and end-to-end tests stand outside the house. */
export function floorProblems(file: string, code: string): Problem[] {
  const from = domainOf(file);
  if (from === undefined) return [];
  const floor = floorOf(from);
  if (floor < 0)
    return [
      { file, level: 'error', what: `"${from}" stands on no floor.`, fix: 'Give it a place in lib/checks/floors.ts.' },
    ];
  return importsOf(file, code).flatMap(({ path, line, column }): Problem[] => {
    const to = path === undefined ? undefined : domainOf(path);
    if (to === undefined || to === from || allowed(from, to)) return [];
    const way = floorOf(to) === floor ? 'sideways' : floorOf(to) < floor ? 'up' : 'too far';
    const below = only[from] ?? floors.slice(floor + 1).flat();
    const what = `${from} imports from ${to}: that goes ${way}.`;
    const fix = below.length > 0 ? `${from} may import from ${below.join(', ')}.` : `${from} imports nothing of ours.`;
    return [{ file, line, column, level: 'error', what, fix }];
  });
}

/** `quiz` for `lib/quiz/words.ts`, `app` for `app/layout.tsx`; nothing for other files. */
function domainOf(file: string): string | undefined {
  const [top, domain] = file.split('/');
  if (top === 'app' || top === 'components') return top;
  return top === 'lib' ? domain : undefined;
}

function allowed(from: string, to: string): boolean {
  if (floorOf(to) <= floorOf(from)) return false;
  return only[from]?.includes(to) ?? true;
}

function floorOf(domain: string): number {
  return floors.findIndex((names) => names.includes(domain));
}
