// Compiled texts are kept between builds, under a name made of everything that they depend on.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const home = path.resolve('.next/cache/mdx');

/** The code kept for these parts, or the code that `make` makes of them. */
export async function cached(parts: readonly string[], make: () => Promise<string>): Promise<string> {
  const name = hash([pipeline(), process.env.NODE_ENV ?? '', ...parts].join('\0'));
  const file = path.join(home, `${name}.js`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const code = await make();
  mkdirSync(home, { recursive: true });
  // Several workers may write the same text: each writes its own file, and renaming is one step.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, code);
  renameSync(draft, file);
  return code;
}

let known: string | undefined;

/** Changes with the plugins, the compiler's settings and the versions of the packages. */
function pipeline(): string {
  if (known !== undefined && process.env.NODE_ENV === 'production') return known;
  const plugins = existsSync('lib/course/plugins')
    ? readdirSync('lib/course/plugins').map((name) => `lib/course/plugins/${name}`)
    : [];
  const files = [
    ...plugins.sort(),
    'lib/course/compile.node.ts',
    'lib/course/heading.ts',
    'lib/course/tree.ts',
    'lib/course/vocabulary.ts',
    'lib/i18n/typography.ts',
    'lib/base/is-flag.ts',
    'lib/base/wide-code.ts',
    'package-lock.json',
  ];
  known = hash(files.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')).join('\0'));
  return known;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
