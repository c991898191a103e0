// Builds what the benchmark compares, then measures it in its own process.
import { existsSync } from 'node:fs';
import { buildBenchSites } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { bundle, load, runModule } from './run.mjs';
import { trouble } from './say.mjs';

export async function bench(args) {
  if (args.includes('--build')) return runModule('scripts/bench-build.node.ts', [await bundle('scripts/ship.node.ts')]);
  await refuseMistakes(args);
  const executable = await findChromium({ like: 'reader' });
  if (!executable)
    throw trouble(
      'The benchmark needs Chromium, and none could be installed. Install one, or set CHROMIUM_PATH to it.',
    );
  await buildBenchSites();
  return runModule('scripts/bench.node.ts', args, { env: { CHROMIUM_PATH: executable } });
}

/** Before the minutes of a build. */
async function refuseMistakes(args) {
  const { readSettings } = await load('bench/settings.ts');
  let peers = [];
  try {
    ({ peers } = readSettings(args, process.env));
  } catch (error) {
    throw trouble(error.message);
  }
  const missing = peers.find(({ folder }) => !existsSync(folder));
  if (missing) throw trouble(`There is no folder ${missing.folder}: --peer wants a site that is built.`);
}
