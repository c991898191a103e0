// Runs Node on a JavaScript file: the same on Linux, macOS and Windows.
// Never `npm.cmd` or `next.cmd`: since Node 20.12, spawning a .cmd without a shell throws EINVAL.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Resolves to the exit code; 1 when a signal ended it. `env` is added to ours. */
export function run(file, args = [], { env = {}, stdio = 'inherit' } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [file, ...args], {
      stdio,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    });
    child.on('error', fail);
    child.on('exit', (code) => done(code ?? 1));
  });
}

/** Bundles a `.node.ts` module (packages stay outside) and gives the path of the JavaScript file. */
export async function bundle(entry) {
  const esbuild = await import('esbuild');
  const folder = path.resolve('node_modules/.cache/virli');
  mkdirSync(folder, { recursive: true });
  const outfile = path.join(folder, `${path.basename(entry, '.node.ts')}.mjs`);
  await esbuild.build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    alias: { '@': path.resolve('.') },
    jsx: 'automatic',
    sourcemap: 'inline',
    logLevel: 'error',
  });
  return outfile;
}

/** Runs a `.node.ts` module in its own process; resolves to its exit code. */
export async function runModule(entry, args, options) {
  return run(await bundle(entry), args, options);
}

/** Loads a `.node.ts` module into this process. */
export async function load(entry) {
  return import(pathToFileURL(await bundle(entry)).href);
}
