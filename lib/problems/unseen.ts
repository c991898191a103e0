// Signs that look like a space, or like nothing: pasted from a page or a word processor, they change what a file says and nobody
// sees them. In YAML they are told, and the rest of the file is read as the author sees it; lib/checks/marks/unseen.ts tells them
// in the texts of chapters, by the same names and rules.
import { placeAt } from './offsets';
import type { Place } from './place';
import type { Problem } from './problem';

/** Spaces that are not the plain one, line ends that are none, what has no width or no picture, and control characters. */
export const unseenSign = String.raw`(?:[^\S \n\t]|(?![\n\t])[\p{Cc}\p{Cf}\p{Co}]|[\u115f\u1160\u3164\uffa0\ufffc])`;
const unseen = new RegExp(unseenSign, 'gu');

// A family or a flag is several signs, joined by one without width or followed by letters that nobody sees.
const emoji =
  /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)+|\u{1f3f4}[\u{e0020}-\u{e007f}]+/gu;

const names: [signs: RegExp, name: string][] = [
  [/\u00a0/, 'A no-break space'],
  [/\u202f/, 'A narrow no-break space'],
  [/\u00ad/, 'A soft hyphen'],
  [/\ufeff/, 'A byte order mark'],
  [/[\u180e\u200b-\u200d\u2060]/, 'A sign without width'],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, 'A mark of writing direction'],
  [/[\p{Zl}\p{Zp}]/u, 'A line separator'],
  [/\s/, 'A space that is not the plain one'],
  [/\p{Cc}/u, 'A control character'],
  [/\p{Co}/u, 'A sign of private use'],
  [/./u, 'An invisible sign'],
];

/** One that is not seen, or looks like a plain space. */
export type Unseen = { at: number; sign: string };

/** Every such sign, in the order of the text. */
export function unseenIn(text: string): Unseen[] {
  // Of the same length, so that places stay.
  const withoutEmoji = text.replace(emoji, (signs) => 'x'.repeat(signs.length));
  return [...withoutEmoji.matchAll(unseen)].map(({ 0: sign, index }) => ({ at: index, sign }));
}

/** A space of print: between the words of a text it does no harm, and the build sets its own. */
export function isWideSpace(sign: string): boolean {
  return /\p{Zs}/u.test(sign);
}

export function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Whether the sign parts what stands around it. */
function isSpace(sign: string): boolean {
  return /\s/.test(sign) && sign !== '\ufeff';
}

type Said = { at: number; what: string; fix: string };

/** One saying for each kind of sign: at the first place, with how many more there are. */
export function sayKinds(found: readonly Unseen[]): Said[] {
  const kinds = new Map<string, number[]>();
  for (const { sign, at } of found) kinds.set(sign, [...(kinds.get(sign) ?? []), at]);
  return [...kinds].map(([sign, [at = 0, ...others]]) => sayUnseen({ sign, at }, others.length));
}

/** @param others how many more such signs there are. */
export function sayUnseen({ sign, at }: Unseen, others = 0): Said {
  const name = names.find(([signs]) => signs.test(sign))?.[1] ?? '';
  const more = others === 0 ? '' : `, and at ${others} more place${others === 1 ? '' : 's'}`;
  return {
    at,
    what: `${name} (${codeOf(sign)}) stands here${more}.`,
    fix: isSpace(sign)
      ? 'Write a plain space: the build sets those of French.'
      : 'Delete it; the arrow keys stop twice where it stands.',
  };
}

/**
 * The signs of a YAML file. @param skip what to leave alone there. @param isText whether an offset stands within a value: there
 * a space of print is advice, as in a chapter; in names and between entries it is an error.
 */
export function unseenProblems(
  file: string,
  text: string,
  skip: (offset: number) => boolean,
  isText: (offset: number) => boolean,
): Problem[] {
  const found = unseenIn(text).filter(({ at }) => !skip(at));
  const harmless = found.filter(({ sign, at }) => isWideSpace(sign) && isText(at));
  const told = (level: Problem['level'], signs: Unseen[]) =>
    sayKinds(signs).map(({ at, what, fix }): Problem => ({ file, ...placeAt(text, at), level, what, fix }));
  return [
    ...told(
      'error',
      found.filter((one) => !harmless.includes(one)),
    ),
    ...told('advice', harmless),
  ];
}

/** The text as it looks: plain spaces, and nothing that cannot be seen. `original` leads from its offsets back to those written. */
export function seenText(text: string): {
  seen: string;
  original: (offset: number) => number;
  placeOf: (offset: number) => Place;
} {
  const parts: { from: number; at: number }[] = [];
  let seen = '';
  let from = 0;
  for (const { sign, at } of unseenIn(text)) {
    seen += text.slice(from, at) + (isSpace(sign) ? ' ' : '');
    from = at + sign.length;
    parts.push({ from, at: seen.length });
  }
  seen += text.slice(from);
  const original = (offset: number) => {
    const part = parts.findLast(({ at }) => at <= offset);
    return part ? part.from + offset - part.at : offset;
  };
  return { seen, original, placeOf: (offset) => placeAt(text, original(offset)) };
}
