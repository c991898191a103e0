// Keeps content/schema/ in step with the code.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '@/lib/problems/problem';
import { jsonSchemas } from './json-schemas';

const home = 'content/schema';

/** The files that differ from what the code says. */
export function staleSchemas(root: string): Problem[] {
  return Object.entries(jsonSchemas()).flatMap(([name, text]): Problem[] => {
    const file = `${home}/${name}`;
    const found = path.join(root, file);
    if (existsSync(found) && readFileSync(found, 'utf8').replaceAll('\r\n', '\n') === text) return [];
    return [
      {
        file,
        level: 'error',
        what: 'The file is not what the code says.',
        fix: 'Run `npm run check -- --schemas`, which writes it.',
      },
    ];
  });
}

/** Writes them all; gives their paths. */
export function writeSchemas(root: string): string[] {
  mkdirSync(path.join(root, home), { recursive: true });
  return Object.entries(jsonSchemas()).map(([name, text]) => {
    writeFileSync(path.join(root, home, name), text);
    return `${home}/${name}`;
  });
}
