// One script for each set of islands that a page has, in its language. One file, not split: on a slow line each further request costs more
// than the few bytes that two pages could share. What is heavy is loaded on demand, with import().
import { createHash } from 'node:crypto';
import path from 'node:path';
import { build } from 'esbuild';
import { minify } from 'terser';
import type { Locale } from '@/lib/i18n/locales';
import { islandSource } from '@/lib/site/islands';
import { inOneLanguage } from '@/lib/site/one-language';

/** Island name → the words of all its `data-uses` on the page. */
export type Needs = Map<string, Set<string>>;

/** The source of the entry: the same for the same needs, in whatever order the page has them. */
export function entryFor(needs: Needs): string {
  const imports = ["import { hydrateIslands } from '@/lib/site/hydrate.browser';"];
  const components = [...needs].sort(byName).map(([name, uses], index) => {
    const source = islandSource(name);
    if (!source) throw new Error(`No island is called "${name}".`);
    imports.push(`import { ${source.export} as island${index} } from '@/${source.module}';`);
    const { parts } = source;
    if (!parts) return `${JSON.stringify(name)}: island${index}`;
    const given = [...uses].sort().map((word, at) => {
      imports.push(`import { ${parts.export} as part${index}_${at} } from '@/${parts.module(word)}';`);
      return `${JSON.stringify(word)}: part${index}_${at}`;
    });
    return `${JSON.stringify(name)}: island${index}({ ${given.join(', ')} })`;
  });
  return `${imports.join('\n')}\nhydrateIslands({ ${components.join(', ')} });\n`;
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

/**
 * Bundles an entry for the browser and the pages of one language, React's names standing for Preact's. The styles are
 * already on the page.
 */
export async function bundleEntry(
  entry: string,
  locale: Locale,
  root = process.cwd(),
): Promise<{ name: string; code: string }> {
  const result = await build({
    stdin: { contents: entry, resolveDir: root, sourcefile: 'islands.ts', loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'jsxElement', jsxFragmentFactory: 'jsxFragment' } },
    inject: [path.join(root, 'lib/site/jsx.browser.ts')],
    alias: { '@': root, react: path.join(root, 'lib/site/react.browser.ts') },
    loader: { '.css': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.ISLANDS': '"1"' },
    legalComments: 'none',
    logLevel: 'error',
  });
  const code = await squeezed(inOneLanguage(result.outputFiles[0]?.text ?? '', locale));
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 10);
  return { name: `_virli/islands-${hash}.js`, code };
}

/**
 * esbuild minifies fast, terser further: 4 % less of what each reader loads. What it calls unsafe
 * is to trust that built-ins are the browser's own, and that no function without `this` is called by `new`.
 */
async function squeezed(code: string): Promise<string> {
  const { code: left } = await minify(code, {
    module: true,
    ecma: 2020,
    compress: { passes: 3, inline: 1, unsafe: true, unsafe_arrows: true },
  });
  return left ?? code;
}
