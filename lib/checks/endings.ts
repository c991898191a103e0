// A file's ending says where it runs. Its imports and the globals it uses must agree.
import type { Problem } from '@/lib/problems/problem';
import { bare, type Import, importsOf } from './imports';

type Rule = {
  where: string;
  /** Imports that cannot be there. */
  never: RegExp;
  /** Globals that cannot be there. */
  globals?: RegExp;
};

const node = String.raw`^node:|\.node$`;
const heavy = '^(next|zod|yaml|esbuild|mdx-bundler)(/|$)';
const page = String.raw`(?<![.\w])(document|window|localStorage|sessionStorage|navigator|location)\s*\.`;

const rules = {
  pure: {
    where: 'A `.ts` file runs anywhere',
    never: new RegExp(String.raw`${node}|\.browser$|^(react|react-dom|preact|next)(/|$)|\.css$`),
    globals: new RegExp(
      String.raw`${page}|\bprocess\s*\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\s*\.|\bfetch\(`,
    ),
  },
  build: { where: 'A `.node.ts` file runs in the build', never: /\.browser$|\.css$/, globals: new RegExp(page) },
  browser: {
    where: 'A `.browser.ts` file runs in the browser',
    never: new RegExp(`${node}|${heavy}`),
    globals: /\bprocess\s*\./,
  },
  client: {
    where: "A `'use client'` file runs in the browser",
    never: new RegExp(`${node}|${heavy}`),
    globals: /\bprocess\s*\./,
  },
} satisfies Record<string, Rule>;

/** Every import or global of a file of lib/ or components/ that its ending forbids. Types do not count, nor do tests. */
export function endingProblems(file: string, code: string): Problem[] {
  const rule = ruleFor(file, code);
  if (!rule) return [];
  return [
    ...importsOf(file, code)
      .filter((one) => !one.typeOnly && rule.never.test(one.from))
      .map((one) => imported(file, rule, one)),
    ...used(file, code, rule),
  ];
}

function ruleFor(file: string, code: string): Rule | undefined {
  if (!/^(lib|components)\//.test(file) || /\.test\.tsx?$/.test(file)) return undefined;
  if (file.endsWith('.node.ts')) return rules.build;
  if (file.endsWith('.browser.ts')) return rules.browser;
  if (file.endsWith('.tsx')) return /^['"]use client['"]/.test(code) ? rules.client : undefined;
  return rules.pure;
}

function imported(file: string, { where }: Rule, { from, line, column }: Import): Problem {
  return {
    file,
    line,
    column,
    level: 'error',
    what: `${where}, and this one imports "${from}".`,
    fix: 'Move the import, or change the ending.',
  };
}

function used(file: string, code: string, { where, globals }: Rule): Problem[] {
  if (!globals) return [];
  return bare(code)
    .split('\n')
    .flatMap((text, index): Problem[] => {
      const found = globals.exec(text);
      if (!found) return [];
      const name = found[0].replace(/[\s.(]+$/, '');
      const place = { line: index + 1, column: found.index + 1 };
      return [
        {
          file,
          ...place,
          level: 'error',
          what: `${where}, and this one uses \`${name}\`.`,
          fix: 'Receive it as an argument, or change the ending.',
        },
      ];
    });
}
