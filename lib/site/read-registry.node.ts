// What the registry of islands says, as data: `load: () => import('./mdx/copies')` becomes the path of that module.
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Grants, Islands, Load, Wakes } from '@/lib/islands/registry';

/** Paths are from the repository's root. */
export type KnownIsland = {
  module: string;
  wakes: Wakes;
  grants: Grants;
  beforePaint?: string | undefined;
  parts: Record<string, string>;
};

export type KnownIslands = Record<string, KnownIsland>;

/** Reads the `islands` that the module `registry` exports, without running any of them. */
export async function readRegistry(registry: string, root: string): Promise<KnownIslands> {
  const islands = Object.entries(await runRegistry(registry, root));
  const known = islands.map(async ([name, island]): Promise<[string, KnownIsland]> => {
    const { load, wakes, grants = {}, beforePaint, parts = {} } = island;
    const paths = Object.entries(parts).map(async ([word, part]) => [word, await pathOf(part)]);
    return [
      name,
      { module: await pathOf(load), wakes, grants, beforePaint, parts: Object.fromEntries(await Promise.all(paths)) },
    ];
  });
  return Object.fromEntries(await Promise.all(known));
}

/** The registry itself, only that a module it loads tells where it stands, instead of being what it is. */
async function runRegistry(registry: string, root: string): Promise<Islands> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [registry],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    alias: { '@': root },
    plugins: [tellingPaths(root)],
    logLevel: 'error',
  });
  const code = encodeURIComponent(outputFiles[0]?.text ?? '');
  const { islands }: { islands: Islands } = await import(/* @vite-ignore */ `data:text/javascript,${code}`);
  return islands;
}

function tellingPaths(root: string): Plugin {
  return {
    name: 'telling-paths',
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: /./ }, async ({ kind, path: asked, pluginData, importer, resolveDir }) => {
        if (kind !== 'dynamic-import' || pluginData === 'asked') return undefined;
        const found = await resolve(asked, { kind, importer, resolveDir, pluginData: 'asked' });
        return found.errors.length > 0 ? found : { path: found.path, namespace: 'told' };
      });
      onLoad({ filter: /./, namespace: 'told' }, ({ path: file }) => ({
        contents: `export const path = ${JSON.stringify(path.relative(root, file).split(path.sep).join('/'))};`,
      }));
    },
  };
}

async function pathOf(load: Load<object>): Promise<string> {
  const module = await load();
  if ('path' in module) return String(module.path);
  throw new Error(`An island does not load its module on demand. Write it as load: () => import('…').`);
}
