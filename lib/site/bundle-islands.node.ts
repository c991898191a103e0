// The scripts of the site: one for each group of modules that stand on the same pages (gather.ts), and one with what several of
// them need. What an island loads on demand, with import(), stays apart.
import path from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { gather } from '@/lib/site/gather';
import { modulesFor, type Needs } from '@/lib/site/needs';
import type { KnownIslands } from '@/lib/site/read-registry.node';

export type Bundle = {
  /** File in the site → code. */
  scripts: Map<string, string>;
  /** The files that a page with these islands runs, in whatever order, and what these need. */
  filesFor: (needs: Needs) => { runs: string[]; shared: string[] };
  /** The code of these files, and of all that they may load on demand. */
  codeFor: (needs: Needs) => string;
};

const folder = '_virli';
const groupModule = 'group-';

/** `pages`: what each page of the site needs. The same pages and sources give the same files. */
export async function bundleIslands(islands: KnownIslands, pages: Needs[], root = process.cwd()): Promise<Bundle> {
  const groups = gather(pages.map((needs) => modulesFor(needs, islands)));
  const made: Made = new Map(groups.map((group, at) => [groupModule + at, groupSource(islands, group)]));
  // First to see what several files need; then again, with all of it in one file.
  const { outputs: scattered } = await bundle(made, [], root);
  const { scripts, outputs } = await bundle(made, sharedIn(scattered), root);
  const groupsFor = (needs: Needs) => {
    const modules = modulesFor(needs, islands);
    return groups.flatMap((group, at) =>
      modules.some((one) => group.includes(one)) ? fileOf(groupModule + at, outputs) : [],
    );
  };
  return {
    scripts,
    filesFor: (needs) => {
      const runs = groupsFor(needs);
      return { runs, shared: withImports(runs, outputs).slice(runs.length) };
    },
    codeFor: (needs) => {
      const files = withImports(groupsFor(needs), outputs, ['import-statement', 'dynamic-import']);
      return files.map((file) => scripts.get(file) ?? '').join('\n');
    },
  };
}

/** Modules that stand in no file, by name: their code. */
type Made = Map<string, string>;

/** Offers what the group has of each island: its component, parts of it, or both. */
function groupSource(islands: KnownIslands, group: string[]): string {
  const nameOf = (module: string) => (group.includes(module) ? `m${group.indexOf(module)}` : undefined);
  const imports = group.map((module, at) => `import * as m${at} from ${local(module)};\n`).join('');
  const offers = Object.entries(islands).flatMap(([name, { module, wakes, parts }]) => {
    const island = nameOf(module);
    const given = Object.entries(parts).flatMap(([word, part]) =>
      nameOf(part) ? `${quoted(word)}: ${nameOf(part)}` : [],
    );
    if (!island && given.length === 0) return [];
    const component = island ? `, island: ${island}.island` : '';
    return `${quoted(name)}: { wakes: ${quoted(wakes)}${component}, parts: { ${given.join(', ')} } }`;
  });
  return `${imports}import { offerIslands } from '@/lib/islands/hydrate.browser';\nofferIslands({ ${offers.join(', ')} });`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function local(module: string): string {
  return quoted(`./${module}`);
}

/** React's names stand for Preact's. The styles are already on the page. */
async function bundle(made: Made, shared: string[], root: string) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...made.keys()],
    outdir: folder,
    bundle: true,
    write: false,
    splitting: true,
    metafile: true,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    minify: true,
    format: 'esm',
    target: 'es2022',
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
    alias: { '@': root, react: path.join(root, 'lib/islands/react.browser.ts') },
    loader: { '.css': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.ISLANDS': '"1"' },
    legalComments: 'none',
    logLevel: 'error',
    plugins: [serving(made, shared, root)],
  });
  const scripts = new Map(outputFiles.map(({ path: file, text }) => [`${folder}/${path.basename(file)}`, text]));
  return { scripts, outputs: metafile.outputs };
}

/** Gives esbuild the modules that stand in no file. What all of them import, it puts into one file: so they import `shared`. */
function serving(made: Made, shared: string[], root: string): Plugin {
  const imports = shared.map((module) => `import ${local(module)};\n`).join('');
  return {
    name: 'made-modules',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /./ }, ({ path: asked }) =>
        made.has(asked) ? { path: asked, namespace: 'made' } : undefined,
      );
      onLoad({ filter: /./, namespace: 'made' }, ({ path: name }) => {
        return { contents: imports + made.get(name), loader: 'ts', resolveDir: root };
      });
    },
  };
}

/** The modules that esbuild has put apart, because several of the files of a page need them. */
function sharedIn(outputs: Metafile['outputs']): string[] {
  const made = Object.entries(outputs).flatMap(([file, { entryPoint }]) =>
    entryPoint?.startsWith('made:') ? file : [],
  );
  const apart = withImports(made, outputs).filter((file) => !outputs[file]?.entryPoint);
  return apart.flatMap((file) => Object.keys(outputs[file]?.inputs ?? {})).sort();
}

function fileOf(module: string, outputs: Metafile['outputs']): string {
  const [file] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === `made:${module}`) ?? [];
  if (!file) throw new Error(`esbuild has made no file of ${module}.`);
  return file;
}

/** The files, and every other one that they import: by default what they cannot run without. */
function withImports(files: string[], outputs: Metafile['outputs'], kinds = ['import-statement']): string[] {
  const found = new Set(files);
  // A set is walked with what is added on the way.
  for (const file of found) {
    for (const { kind, path: imported } of outputs[file]?.imports ?? []) {
      if (kinds.includes(kind)) found.add(imported);
    }
  }
  return [...found];
}
