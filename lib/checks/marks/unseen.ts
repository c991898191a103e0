// Characters that nobody sees: they break what is copied, what is searched, and Markdown itself.
import { codeOf, isWideSpace, sayKinds, sayUnseen, unseenIn } from '@/lib/problems/unseen';
import type { Mark } from './mark';

/** Each invisible character, and in code each space that is no plain one. Offsets are those of the text. */
export function unseenMarks(text: string, isCode: boolean): Mark[] {
  return unseenIn(text).flatMap((found): Mark[] => {
    if (!isWideSpace(found.sign)) return [sayUnseen(found)];
    if (!isCode) return [];
    const what = `In code stands a space that is no plain one (${codeOf(found.sign)}): a command copied from here would fail.`;
    return [{ at: found.at, what, fix: 'Type a plain space.' }];
  });
}

/** No-break spaces in prose do no harm, but the build sets them itself: each kind is told once for a text. */
export function wideSpaces(text: string): Mark[] {
  const found = unseenIn(text).filter(({ sign }) => isWideSpace(sign));
  return sayKinds(found).map((said): Mark => ({ ...said, level: 'advice' }));
}
