// What a source file imports, and its code without comments and texts. Read by patterns: our own code is formatted by Biome.
import type { Place } from '@/lib/problems/place';

export type Import = Place & {
  /** As written: `@/lib/quiz/words`, `react`. */
  from: string;
  /** From the repository's top, for our own files. */
  path?: string;
  /** Types are gone at run time. */
  typeOnly: boolean;
};

const statement =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g;

/** Every import and re-export of a file, with its place. */
export function importsOf(file: string, code: string): Import[] {
  return [...withoutComments(code).matchAll(statement)].map((match) => {
    const from = match[2] ?? match[3] ?? '';
    const before = code.slice(0, match.index + match[0].lastIndexOf(from)).split('\n');
    const path = ours(file, from);
    return {
      from,
      ...(path === undefined ? {} : { path }),
      typeOnly: match[1] !== undefined,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
    };
  });
}

/** The code with comments and the insides of texts blanked; every place stays where it was. */
export function bare(code: string): string {
  return blank(code, /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`/g);
}

function withoutComments(code: string): string {
  return code.replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|\/\*[\s\S]*?\*\/|(^|\s)\/\/[^\n]*/g, (found) =>
    /^['"]/.test(found) ? found : found.replace(/[^\n]/g, ' '),
  );
}

function blank(code: string, found: RegExp): string {
  return code.replace(found, (text) => text.replace(/[^\n]/g, ' '));
}

function ours(file: string, from: string): string | undefined {
  if (from.startsWith('@/')) return from.slice(2);
  if (!from.startsWith('.')) return undefined;
  const steps = file.split('/').slice(0, -1);
  for (const step of from.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
