// From a file and a schema to data, or to problems in plain words: all of them, each at its place.
import type { z } from 'zod';
import { isRecord } from '@/lib/base/is-record';
import { languages, missing, saying, ticked } from './issue-words';
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
  const parsed = schema.safeParse(valueAt(yaml.data, under), { reportInput: true });
  if (parsed.success) return { data: parsed.data, problems: [] };
  const problems = parsed.error.issues.flatMap((issue) => inWords(issue, schema, yaml, under));
  const isTold = ({ line, column }: Problem) => yaml.odd.some((one) => one.line === line && one.column === column);
  return { data: undefined, problems: problems.filter((problem) => !isTold(problem)) };
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
        isComma(yaml, [...path, key]) ? commaFix : didYouMean(key, known, ticked),
      ),
    );
  }
  const name = String(path.at(-1) ?? '');
  if (issue.input === undefined && path.length > 0) {
    const { what, fix } = missing(name);
    return [problem(placeToAdd(name, path.slice(0, -1), yaml), what, fix, `${name}: …`)];
  }
  const { what, fix } = saying(issue, name, yaml.written(path));
  return [problem(yaml.place(path), what, fix)];
}

const commaFix = 'Between braces a comma ends a text: put the text that it belongs to between double quotes.';

/** `{ fr: vert, noir }`: `noir` is a name that has neither a colon nor a value. */
function isComma(yaml: YamlFile, path: Path): boolean {
  return valueAt(yaml.data, path) === null && yaml.written(path) === undefined;
}

/** Below the other language, when a text lacks one; otherwise below the last entry. */
function placeToAdd(name: string, parent: Path, yaml: YamlFile): Place {
  const siblings = valueAt(yaml.data, parent);
  const other =
    Object.hasOwn(languages, name) &&
    isRecord(siblings) &&
    Object.keys(languages).find((one) => Object.hasOwn(siblings, one));
  return other ? yaml.placeOfKey([...parent, other]) : yaml.placeOfLast(parent);
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    data,
  );
}
