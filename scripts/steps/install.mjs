// Makes node_modules what package-lock.json says, for this Node on this machine.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { hashOf, once } from './hash.mjs';
import { run } from './run.mjs';
import { say, stop } from './say.mjs';

const oldest = [20, 19];

/** Says in plain words that this Node is too old, or nothing. */
export function nodeProblem(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return undefined;
  return `Node ${oldest.join('.')} or newer is needed, and this is Node ${version}. Install a newer one from https://nodejs.org/ and try again.`;
}

export async function install() {
  const problem = nodeProblem(process.versions.node);
  if (problem) stop(problem);
  const inputs = hashOf(['package-lock.json'], [process.version, process.platform, process.arch]);
  await once('node_modules/.virli-install', inputs, async () => {
    say('Installing the packages (about a minute, once)…');
    const npm = npmFile();
    if (!npm) stop('npm was not found next to Node. Install it, or run `npm ci --ignore-scripts`, and try again.');
    // Nothing here needs an install script: esbuild and the others find their binaries as optional packages.
    const code = await run(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
    if (code !== 0) {
      stop(
        'The packages could not be installed; npm says why above. Check the network and the free space, then try again.',
      );
    }
  });
}

/** npm's own JavaScript file: from `npm run`, else where Node's installers put it. */
function npmFile() {
  const beside = path.dirname(process.execPath);
  const places = [
    process.env.npm_execpath,
    path.join(beside, 'node_modules/npm/bin/npm-cli.js'),
    path.join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    path.join(beside, '../share/nodejs/npm/bin/npm-cli.js'),
  ];
  return places.find((file) => file && /\.[cm]?js$/.test(file) && existsSync(file));
}
