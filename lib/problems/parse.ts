// From a file and a schema to data, or to problems in plain words: all of them, each at its place.
import type { z } from 'zod';
import { knownKeys } from './known-keys';
import { didYouMean } from './nearest';
import type { Path, Place } from './place';
import type { Problem } from './problem';
import { whereIs } from './where-is';
import type { YamlFile } from './yaml-file';

export type Parsed<Data> = { data: Data; problems: [] } | { data: undefined; problems: Problem[] };

/**
 * Parses the part of a file that stands at `under` with a schema.
 * A union is never tried: give the schema of what the part says it is.
 */
export function parse<Data>(schema: z.ZodType<Data>, yaml: YamlFile, under: Path = []): Parsed<Data> {
  const part = under.reduce<unknown>((data, step) => (isRecord(data) ? data[step] : undefined), yaml.data);
  const parsed = schema.safeParse(part, { reportInput: true });
  if (parsed.success) return { data: parsed.data, problems: [] };
  return { data: undefined, problems: parsed.error.issues.flatMap((issue) => inWords(issue, schema, yaml, under)) };
}

function inWords(issue: z.core.$ZodIssue, schema: z.ZodType, yaml: YamlFile, under: Path): Problem[] {
  const inside = issue.path.filter((step) => typeof step !== 'symbol');
  const path = [...under, ...inside];
  const problem = (place: Place, what: string, fix: string, add?: string): Problem => ({
    file: yaml.file,
    ...place,
    ...whereIs(yaml.data, path),
    level: 'error',
    what,
    fix,
    ...(add === undefined ? {} : { add }),
  });

  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, inside);
    return issue.keys.map((key) =>
      problem(
        yaml.placeOfKey([...path, key]),
        `\`${key}\` is not an entry that is known here.`,
        didYouMean(key, known, ticked),
      ),
    );
  }
  const name = String(path.at(-1) ?? '');
  if (issue.input === undefined && path.length > 0) {
    const { what, fix } = missing(name);
    return [problem(yaml.placeOfLast(path.slice(0, -1)), what, fix, `${name}: …`)];
  }
  const { what, fix } = issue.code === 'custom' ? flawed(issue) : saying(issue, name);
  return [problem(yaml.place(path), what, fix)];
}

function missing(name: string): { what: string; fix: string } {
  if (name === 'fr') return { what: 'The French text is missing:', fix: 'every text needs `fr` and `en`.' };
  if (name === 'en') return { what: 'The English text is missing:', fix: 'every text needs `fr` and `en`.' };
  return { what: `\`${name}\` is missing.`, fix: 'Add it.' };
}

function saying(issue: z.core.$ZodIssue, name: string): { what: string; fix: string } {
  const found = shown(issue.input);
  const it = Number.isNaN(Number(name)) || name === '' ? `\`${name}\`` : 'This';
  if (issue.code === 'invalid_type') {
    const wanted = kinds[issue.expected] ?? issue.expected;
    if (name === '')
      return {
        what: `The file should be ${wanted}, but it is ${found}.`,
        fix: 'Compare with a file of the same kind.',
      };
    return { what: `${it} should be ${wanted}, but it is ${found}.`, fix: hintFor(issue.expected, issue.input) };
  }
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String), issue.input, it);
  if (hasOwnWords(issue)) return { what: sentence(issue.message), fix: `There ${found}.` };
  if (issue.code === 'too_small') return tooFew(issue, it, found);
  if (issue.code === 'too_big') return { what: `${it} ${tooMuch(issue, found)}`, fix: 'Keep the best.' };
  if (issue.code === 'invalid_format') return { what: `${it} is ${found}, but ${sentence(issue.message)}`, fix: '' };
  return { what: sentence(issue.message), fix: '' };
}

/** A rule across fields says itself what is wrong, and what to do in `params.fix`. */
function flawed(issue: z.core.$ZodIssueCustom): { what: string; fix: string } {
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

function oneOf(values: string[], input: unknown, it: string): { what: string; fix: string } {
  const what = `${it} is ${shown(input)}, but only ${values.map(ticked).join(', ')} ${values.length === 1 ? 'is' : 'are'} possible.`;
  return {
    what,
    fix:
      typeof input === 'string' && values.length > 1
        ? didYouMean(input, values, ticked)
        : `Write ${ticked(values[0] ?? '')}.`,
  };
}

function tooFew(issue: z.core.$ZodIssueTooSmall, it: string, found: string): { what: string; fix: string } {
  if (issue.origin === 'string') return { what: `${it} is empty.`, fix: 'Write the text.' };
  if (issue.origin === 'array') {
    return { what: `${it} needs at least ${issue.minimum}, and there ${found}.`, fix: 'Add what is missing.' };
  }
  const least = issue.inclusive === false ? `more than ${issue.minimum}` : `${issue.minimum} or more`;
  return { what: `${it} should be ${least}, but it is ${found}.`, fix: 'Change the number.' };
}

function tooMuch(issue: z.core.$ZodIssueTooBig, found: string): string {
  if (issue.origin === 'array') return `takes at most ${issue.maximum}, and there ${found}.`;
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

function hintFor(expected: string, input: unknown): string {
  if (expected === 'string' && ['number', 'boolean'].includes(typeof input))
    return `Put it between quotes: "${String(input)}".`;
  if (expected === 'object' && typeof input === 'string') return 'If it is a text, every text needs `fr` and `en`.';
  if (expected === 'number' && typeof input === 'string') return 'Write a number, without quotes or unit.';
  return 'Compare with a file of the same kind.';
}

/** What was found, short enough for a sentence. */
function shown(input: unknown): string {
  if (input === null) return 'empty';
  if (Array.isArray(input)) return input.length === 0 ? 'is none' : input.length === 1 ? 'is 1' : `are ${input.length}`;
  if (typeof input === 'object') return 'a group of entries';
  const text = String(input);
  return typeof input === 'string' ? `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"` : text;
}

function ticked(name: string): string {
  return `\`${name}\``;
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}

function isRecord(data: unknown): data is Record<string | number, unknown> {
  return typeof data === 'object' && data !== null;
}
