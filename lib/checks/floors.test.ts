import { expect, test } from 'vitest';
import { checkCode } from './check-code.node';
import { endingProblems } from './endings';
import { floorProblems } from './floors';

test('the code of this repository keeps its own architecture', () => {
  expect(checkCode('.').printed).toBe('No problem.');
});

test.each([
  ['lib/quiz/x.ts', "import { a } from '@/lib/i18n/text';", undefined],
  ['lib/quiz/x.ts', "import { a } from './words';", undefined],
  ['app/page.tsx', "import { a } from '@/lib/base/hash';", undefined],
  ['lib/checks/x.ts', "import { a } from '@/lib/quiz/words';", undefined],
  ['scripts/x.ts', "import { a } from '@/app/page';", undefined],
  ['lib/quiz/x.ts', "import { a } from '@/lib/progress/log';", 'quiz imports from progress: that goes sideways.'],
  ['lib/quiz/x.ts', "import type { A } from '../course/words';", 'quiz imports from course: that goes up.'],
  ['lib/i18n/x.ts', "export { a } from '@/components/ui/a';", 'i18n imports from components: that goes up.'],
  [
    'lib/course/x.ts',
    "const a = await import('@/lib/progress/log');",
    'course imports from progress: that goes too far.',
  ],
  ['lib/attic/x.ts', '', '"attic" stands on no floor.'],
])('%s with %s', (file, code, says) => {
  expect(floorProblems(file, code)[0]?.what).toBe(says);
});

test('a wrong import is told with its place and what is allowed', () => {
  expect(floorProblems('lib/i18n/x.ts', "// why\nimport {\n  a,\n} from '@/lib/quiz/words';\n")).toEqual([
    {
      file: 'lib/i18n/x.ts',
      line: 4,
      column: 9,
      level: 'error',
      what: 'i18n imports from quiz: that goes up.',
      fix: 'i18n may import from base.',
    },
  ]);
});

test.each([
  ['lib/a/x.ts', 'export const now = Date.now();', 'A `.ts` file runs anywhere, and this one uses `Date.now`.'],
  ['lib/a/x.ts', "import fs from 'node:fs';", 'A `.ts` file runs anywhere, and this one imports "node:fs".'],
  ['lib/a/x.ts', "import { a } from './b.node';", 'A `.ts` file runs anywhere, and this one imports "./b.node".'],
  ['lib/a/x.ts', "import { useState } from 'react';", 'A `.ts` file runs anywhere, and this one imports "react".'],
  ['lib/a/x.ts', "import type { ReactNode } from 'react';", undefined],
  ['lib/a/x.ts', '// Date.now is never used here\nexport const code = "document.title";', undefined],
  ['lib/a/x.ts', 'const { location } = error;\nlog(error.location.line);', undefined],
  ['lib/a/x.node.ts', 'document.title = 1;', 'A `.node.ts` file runs in the build, and this one uses `document`.'],
  ['lib/a/x.node.ts', "import fs from 'node:fs';\nprocess.exit();", undefined],
  [
    'lib/a/x.browser.ts',
    "import { z } from 'zod';",
    'A `.browser.ts` file runs in the browser, and this one imports "zod".',
  ],
  ['lib/a/x.browser.ts', 'document.title = String(Date.now());', undefined],
  [
    'lib/a/x.tsx',
    "'use client';\nimport x from 'next/link';",
    'A `\'use client\'` file runs in the browser, and this one imports "next/link".',
  ],
  ['lib/a/x.tsx', "import fs from 'node:fs';", undefined],
  ['lib/a/x.test.ts', "import fs from 'node:fs';", undefined],
])('%s with %s', (file, code, says) => {
  expect(endingProblems(file, code)[0]?.what).toBe(says);
});
