// Interface strings are not set by the build, so they are typed as they are shown.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isLocale } from './locales';
import { typography } from './typography';

const root = path.resolve(import.meta.dirname, '../..');
const files = ['lib', 'components', 'app'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file)),
);

test.each(files)('%s: interface strings have the spaces and quotes of their language', (file) => {
  const source = readFileSync(path.join(root, file), 'utf8');
  for (const [, locale, quoted = ''] of source.matchAll(/\b(fr|en): '((?:[^'\\\n]|\\.)*)'/g)) {
    const typed = quoted.replaceAll('\\u202f', '\u202f').replaceAll('\\u00a0', '\u00a0');
    if (isLocale(locale)) expect(typed).toBe(typography(typed, locale));
  }
});
