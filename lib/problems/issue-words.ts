// What zod found, said in plain words: what is wrong, showing what was found, and what to do.
import type { z } from 'zod';
import { didYouMean } from './nearest';

export type Saying = { what: string; fix: string };

/** The entries that hold a text in one language, and what the language is called. */
export const languages: Record<string, string> = { fr: 'French', en: 'English' };

/** A required entry that is not there. */
export function missing(name: string): Saying {
  const language = Object.hasOwn(languages, name) ? languages[name] : undefined;
  if (language === undefined) return { what: `\`${name}\` is missing.`, fix: 'Add it.' };
  return { what: `The ${language} text is missing:`, fix: 'every text needs `fr` and `en`.' };
}

/** What a zod issue means, and what to do about it. `name` is the entry it is about, `written` its value without quotes. */
export function saying(issue: z.core.$ZodIssue, name: string, written?: string): Saying {
  if (issue.code === 'custom') return flawed(issue);
  // One that may be written in two ways is told as in the first: the usual one.
  const [usual] = issue.code === 'invalid_union' ? (issue.errors[0] ?? []) : [];
  // zod reports no input inside of a union; it is the one of the union.
  if (usual) return saying({ ...usual, input: issue.input } as z.core.$ZodIssue, name, written);
  const found = typeof issue.input === 'string' || !written ? shown(issue.input) : written;
  const it = Number.isNaN(Number(name)) || name === '' ? `\`${name}\`` : 'This';
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'string' && issue.input === null && !written)
      return { what: `${it} is empty.`, fix: 'Write the text.' };
    if (issue.input === null && written) {
      const fix =
        issue.expected === 'string' ? `Put it between quotes: "${written}".` : 'Write a value, or leave it out.';
      return { what: `${it} is ${written}, which is nothing for YAML.`, fix };
    }
    const limit = ['number', 'int'].includes(issue.expected) && written && tooLong(written);
    if (limit) return { what: `${it} is ${written}: ${limit.what}`, fix: limit.fix };
    const wanted = kinds[issue.expected] ?? issue.expected;
    if (name === '')
      return {
        what: `The file should be ${wanted}, but it is ${found}.`,
        fix: 'Compare with a file of the same kind.',
      };
    return {
      what: `${it} should be ${wanted}, but it is ${found}.`,
      fix: hintFor(issue.expected, issue.input, written),
    };
  }
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String), issue.input, it);
  if (hasOwnWords(issue)) return { what: sentence(issue.message), fix: `There ${counted(issue.input)}.` };
  if (issue.code === 'too_small') return tooFew(issue, it, found);
  if (issue.code === 'too_big') return { what: `${it} ${tooMuch(issue, found)}`, fix: 'Keep the best.' };
  if (issue.code === 'invalid_format') return { what: `${it} is ${found}, but ${sentence(issue.message)}`, fix: '' };
  return { what: sentence(issue.message), fix: '' };
}

/** A rule across fields says itself what is wrong, and what to do in `params.fix`. */
function flawed(issue: z.core.$ZodIssueCustom): Saying {
  return { what: sentence(issue.message), fix: typeof issue.params?.fix === 'string' ? issue.params.fix : '' };
}

/** Whether a schema gave a bound of a list its own message: zod's own begin with "Too". */
function hasOwnWords(issue: z.core.$ZodIssue): boolean {
  return (
    (issue.code === 'too_small' || issue.code === 'too_big') &&
    issue.origin === 'array' &&
    !issue.message.startsWith('Too ')
  );
}

function oneOf(values: string[], input: unknown, it: string): Saying {
  const what = `${it} is ${shown(input)}, but only ${values.map(ticked).join(', ')} ${values.length === 1 ? 'is' : 'are'} possible.`;
  return {
    what,
    fix:
      typeof input === 'string' && values.length > 1
        ? didYouMean(input, values, ticked)
        : `Write ${ticked(values[0] ?? '')}.`,
  };
}

function tooFew(issue: z.core.$ZodIssueTooSmall, it: string, found: string): Saying {
  if (issue.origin === 'string') return { what: `${it} is empty.`, fix: 'Write the text.' };
  if (issue.origin === 'array') {
    return {
      what: `${it} needs at least ${issue.minimum}, and there ${counted(issue.input)}.`,
      fix: 'Add what is missing.',
    };
  }
  const least = issue.inclusive === false ? `more than ${issue.minimum}` : `${issue.minimum} or more`;
  return { what: `${it} should be ${least}, but it is ${found}.`, fix: 'Change the number.' };
}

function tooMuch(issue: z.core.$ZodIssueTooBig, found: string): string {
  if (issue.origin === 'array') return `takes at most ${issue.maximum}, and there ${counted(issue.input)}.`;
  if (issue.origin === 'string') return `is longer than ${issue.maximum} characters.`;
  return `should be ${issue.maximum} or less, but it is ${found}.`;
}

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  object: 'a group of entries (`name: value`)',
  array: 'a list (lines that begin with `- `)',
  record: 'a group of entries (`name: value`)',
};

/** Of a number that cannot be kept whole (see yaml-numbers.ts), how far it goes too far. */
function tooLong(written: string): Saying | undefined {
  const [, mantissa = '', exponent = ''] = /^([-+.\d]*\d\.?)(?:e[-+]?(\d+))?$/i.exec(written) ?? [];
  const digits = mantissa.replace(/\D/g, '').length;
  if (exponent.length > 2) return { what: 'its exponent is beyond 99.', fix: 'Write it in another unit.' };
  return digits > 15
    ? { what: `it has ${digits} digits.`, fix: `At most ${digits > 99 ? 99 : 15} can be kept here.` }
    : undefined;
}

function hintFor(expected: string, input: unknown, written = String(input)): string {
  if (expected === 'string' && ['number', 'boolean'].includes(typeof input))
    return `Put it between quotes: "${written}".`;
  if (expected === 'object' && typeof input === 'string') return 'If it is a text, every text needs `fr` and `en`.';
  if (expected === 'number' && typeof input === 'string') return 'Write a number, without quotes or unit.';
  if (expected === 'int') return 'Write a number without a decimal point.';
  if (expected === 'boolean') return 'Write one of the two, without quotes.';
  return 'Compare with a file of the same kind.';
}

/** How many there are of something: "is 1", "are 3". */
function counted(input: unknown): string {
  const number = Array.isArray(input) ? input.length : 0;
  return number === 0 ? 'is none' : number === 1 ? 'is 1' : `are ${number}`;
}

/** What was found, short enough for a sentence. */
function shown(input: unknown): string {
  if (input === null) return 'empty';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a group of entries';
  const text = String(input);
  return typeof input === 'string' ? `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"` : text;
}

export function ticked(name: string): string {
  return `\`${name}\``;
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
