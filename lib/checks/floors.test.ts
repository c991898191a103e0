// Biome holds the floors, the endings and the absence of cycles (biome.json, endings/): each rule is broken here once.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

test('every folder of lib/ has its floor, and can only be imported by its name', () => {
  const settings = readFileSync('biome.json', 'utf8');
  const relative = readFileSync('lib/checks/endings/relative.grit', 'utf8');
  for (const folder of readdirSync('lib')) {
    expect(settings, folder).toContain(`"includes": ["lib/${folder}/**"]`);
    expect(relative, folder).toMatch(new RegExp(`[:|]${folder}[|)]`));
  }
});

const ofArchitecture = /^plugin$|noRestrictedImports|noRestrictedGlobals|noImportCycles/;

const aboveAll = 'A `.ts` file runs anywhere';
const inBuild = 'A `.node.ts` file runs in the build';
const inBrowser = "A `.browser.ts` file and a `'use client'` file run in the browser";
const cycle = 'This import is part of a cycle.';

// The file, its code, and what Biome says of it: nothing where it keeps the rules.
const cases: [file: string, code: string, says?: string][] = [
  ['lib/quiz/a.ts', "import { a } from '@/lib/i18n/text';"],
  ['lib/quiz/b.ts', "import { a } from './words';"],
  ['app/page.tsx', "import { a } from '@/lib/base/hash';"],
  ['lib/checks/a.ts', "import { a } from '@/lib/quiz/words';"],
  ['lib/site/a.ts', "import { a } from '@/lib/islands/registry';"],
  ['lib/site/d.ts', "import { a } from '@/lib/serve/a';"],
  ['lib/figures/a.ts', "import type { Island } from '@/lib/islands/registry';"],
  ['components/islands.ts', "import { a } from '@/lib/site/a';"],
  ['scripts/a.ts', "import { a } from '@/app/page';"],

  ['lib/quiz/c.ts', "import { a } from '@/lib/progress/log';", 'lib/quiz imports from'],
  ['lib/quiz/d.ts', "import type { A } from '@/lib/course/words';", 'lib/quiz imports from'],
  ['lib/quiz/e.ts', "import type { A } from '../course/words';", 'Another folder of lib/ is imported by its name'],
  ['lib/i18n/a.ts', "export { a } from '@/components/ui/a';", 'lib/i18n imports from'],
  ['lib/base/a.ts', "import { a } from '@/lib/i18n/text';", 'lib/base imports nothing of ours'],
  ['lib/problems/a.ts', "import { a } from '@/lib/i18n/text';", 'lib/problems imports from'],
  ['lib/progress/a.ts', "import { a } from '@/lib/quiz/words';", 'lib/progress imports from'],
  ['lib/figures/b.ts', "import { a } from '@/lib/quiz/words';", 'lib/figures imports from'],
  ['lib/review/a.ts', "import { a } from '@/lib/course/words';", 'lib/review imports from'],
  ['lib/course/a.ts', "const a = await import('@/lib/progress/log');", 'lib/course imports from'],
  ['lib/checks/b.ts', "import { a } from '@/lib/site/build';", 'lib/checks imports from'],
  ['lib/islands/a.ts', "import { a } from '@/lib/quiz/words';", 'lib/islands imports from'],
  ['lib/islands/b.ts', "import { a } from '@/lib/site/build';", 'lib/islands imports from'],
  ['lib/site/b.ts', "import { a } from '@/lib/quiz/words';", 'lib/site imports from'],
  ['lib/site/c.ts', "import { a } from '@/components/ui/a';", 'lib/site imports from'],
  ['lib/serve/a.ts', "import { a } from '@/lib/site/a';", 'lib/serve imports nothing of ours'],
  ['components/ui/a.ts', "import { a } from '@/app/page';", 'components stand below app'],
  ['components/ui/e.ts', "import { a } from '@/lib/serve/a';", 'A page does not serve itself'],
  ['app/a.ts', "import { a } from '@/lib/serve/a';", 'A page does not serve itself'],

  ['lib/quiz/one.ts', "import { two } from '@/lib/quiz/two';\nexport const one = () => two;", cycle],
  ['lib/quiz/two.ts', "import { one } from './one';\nexport const two = () => one;", cycle],

  ['lib/quiz/f.ts', 'export const now = Date.now();', aboveAll],
  ['lib/quiz/g.ts', 'export const now = new Date();', aboveAll],
  ['lib/quiz/h.ts', 'export const chance = Math.random();', aboveAll],
  ['lib/quiz/i.ts', "import fs from 'node:fs';", aboveAll],
  ['lib/quiz/j.ts', "import { a } from './b.node';", aboveAll],
  ['lib/quiz/k.ts', "import { useState } from 'react';", aboveAll],
  ['lib/quiz/l.ts', "const a = await import('./b.browser');", aboveAll],
  ['lib/quiz/m.ts', 'document.title = 1;', 'Do not use the global variable document.'],
  ['lib/quiz/n.ts', `export const path = \`\${process.env.HOME}/a\`;`, 'Do not use the global variable process.'],
  ['components/ui/b.ts', "import './a.css';", aboveAll],
  ['lib/quiz/o.ts', "import type { ReactNode } from 'react';"],
  ['lib/quiz/p.ts', "export type { ReactNode } from 'react';"],
  ['lib/quiz/q.ts', '// Date.now is never used here\nexport const code = "document.title";'],
  ['lib/quiz/r.ts', 'const { location } = given;\nlog(given.location.line, location, new Date(0));'],

  ['lib/quiz/a.node.ts', 'document.title = 1;', 'Do not use the global variable document.'],
  ['lib/quiz/b.node.ts', "import { a } from './a.browser';", inBuild],
  ['lib/quiz/c.node.ts', "import fs from 'node:fs';\nprocess.exit(Date.now());"],

  ['lib/quiz/a.browser.ts', "import { z } from 'zod';", inBrowser],
  ['lib/quiz/b.browser.ts', "const a = await import('./b.node');", inBrowser],
  ['lib/quiz/c.browser.ts', 'export const home = process.env.HOME;', inBrowser],
  ['lib/quiz/d.browser.ts', 'document.title = String(Date.now());'],

  ['lib/quiz/a.tsx', "'use client';\nimport x from 'next/link';", inBrowser],
  ['lib/quiz/b.tsx', "'use client';\nexport const home = process.env.HOME;", inBrowser],
  ['lib/quiz/c.tsx', "import fs from 'node:fs';"],
  ['lib/quiz/a.test.ts', "import fs from 'node:fs';"],
];

const said = lint(Object.fromEntries(cases));

test.each(cases)('%s with %s', (file, _, says) => {
  expect(said[file] ?? []).toEqual(says === undefined ? [] : [expect.stringContaining(says)]);
});

type Diagnostic = { category: string; message: string; location: { path: string } };

/** Runs Biome, with the settings of this repository, on files that stand elsewhere; what it says, by file. */
function lint(sources: Record<string, string>): Record<string, string[]> {
  const root = mkdtempSync(path.join(tmpdir(), 'virli-floors-'));
  for (const needed of ['biome.json', 'tsconfig.json', 'package.json', 'lib/checks/endings'])
    cpSync(needed, path.join(root, needed), { recursive: true });
  for (const [file, code] of Object.entries(sources)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), `${code}\n`);
  }
  const biome = path.resolve('node_modules/@biomejs/biome/bin/biome');
  const words = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(process.execPath, [biome, ...words], { cwd: root, encoding: 'utf8' });
  const found: Record<string, string[]> = {};
  const { diagnostics }: { diagnostics: Diagnostic[] } = JSON.parse(stdout);
  for (const { category, message, location } of diagnostics) {
    if (ofArchitecture.test(category)) found[location.path] = [...(found[location.path] ?? []), message];
  }
  return found;
}
