// Builds what the benchmark compares, then measures it in its own process.
import { buildTestSites } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { bundle, runModule } from './run.mjs';
import { trouble } from './say.mjs';

export async function bench(args) {
  if (args.includes('--build')) return runModule('scripts/bench-build.node.ts', [await bundle('scripts/ship.node.ts')]);
  const executable = await findChromium();
  if (!executable)
    throw trouble(
      'The benchmark needs Chromium, and none could be installed. Install one, or set CHROMIUM_PATH to it.',
    );
  await buildTestSites();
  return runModule('scripts/bench.node.ts', [], { env: { CHROMIUM_PATH: executable } });
}
