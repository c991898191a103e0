// Makes node_modules what package-lock.json says, for this Node on this machine.
import { existsSync, readFileSync } from 'node:fs';
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
    if (isIntact('.')) return;
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

/**
 * Whether node_modules of a folder already is what its package-lock.json says, as after `npm ci`: npm notes there what it has put
 * in. Of the packages for one kind of machine only those for this one must be there.
 */
export function isIntact(folder) {
  const [wanted, found] = ['package-lock.json', 'node_modules/.package-lock.json'].map((file) =>
    packagesIn(folder, file),
  );
  if (!wanted || !found) return false;
  const isThere = ([place, { version, integrity }]) =>
    found[place]?.version === version &&
    found[place]?.integrity === integrity &&
    existsSync(path.join(folder, place, 'package.json'));
  return (
    Object.keys(found).every((place) => Object.hasOwn(wanted, place)) &&
    Object.entries(wanted).every((entry) => entry[0] === '' || isThere(entry) || isForOthers(entry[1], found[entry[0]]))
  );
}

function packagesIn(folder, file) {
  try {
    return JSON.parse(readFileSync(path.join(folder, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether a package may be left out here: an optional one that names no machine at all, or others than this one. */
function isForOthers({ optional, os, cpu, libc }, found) {
  if (!optional || found) return false;
  const names = Object.entries({ platform: os, arch: cpu, libc }).filter(([, list]) => list);
  return (
    names.length === 0 || names.some(([name, list]) => !list.includes(name === 'libc' ? libcName() : process[name]))
  );
}

function libcName() {
  // The addresses of open sockets are of no interest, and asking for them is slow.
  process.report.excludeNetwork = true;
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
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
