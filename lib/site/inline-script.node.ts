// The scripts that stand in the page itself are typed sources like all others; here they become the text that is rendered
// inline. `next dev`, the shipped site and ISLANDS=0 run the very same bytes, and the policy admits their hash.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { remember } from '@/lib/base/remember';

/**
 * The minified text of a script, from the path of its source (from the repository's root). The source exports
 * `start(script)`, which is called with the `<script>` element: what it must know stands in `data-*` attributes of that.
 * Throws when there is no such source, when it exports no `start`, or when its text would end the element early.
 */
export const inlineScript = remember((source: string): string => {
  const root = process.cwd();
  if (!existsSync(path.join(root, source))) {
    throw new Error(`${source}: no such file, and a page wants to run it. Correct the path where it is named.`);
  }
  const { outputFiles } = buildSync({
    stdin: {
      contents: `import { start } from ${JSON.stringify(`./${source}`)};\nstart(document.currentScript);\n`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    alias: { '@': root },
    legalComments: 'none',
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text.trim() ?? '';
  if (/<\/?script|<!--/i.test(text)) {
    throw new Error(`${source}: its text holds a tag that the page would take for its own. Write it in pieces.`);
  }
  return text;
});
