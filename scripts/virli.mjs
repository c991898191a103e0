// The commands of package.json. Node built-ins only: on a fresh clone nothing else is there yet.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeProblem } from './steps/install.mjs';
import { say, stop } from './steps/say.mjs';

// Said first, and in words that an old Node understands too.
const tooOld = nodeProblem(process.versions.node);
if (tooOld) stop(tooOld);

process.chdir(path.resolve(fileURLToPath(import.meta.url), '../..'));

const commands = {
  async start() {
    const { port, host } = where();
    const { listenProblem, sentenceFor } = await import('./steps/port.mjs');
    const problem = await listenProblem(port, host);
    if (problem) stop(problem);
    await prepare();
    const { buildSite } = await import('./steps/build.mjs');
    const { load } = await import('./steps/run.mjs');
    const folder = await buildSite();
    const { serve } = await load('lib/site/serve.node.ts');
    const server = await serve(folder, { port, host, base: process.env.BASE_PATH }).catch((error) =>
      // Somebody else may have taken the port during the build.
      stop(sentenceFor(error, port, host)),
    );
    say(`The course is at ${server.url} (Ctrl+C stops it).`);
  },
  async build() {
    await prepare();
    const { buildSite } = await import('./steps/build.mjs');
    const folder = await buildSite({}, { force: true });
    say(`The site is in ${folder}/: copy that folder to any web host (docs/deploy.md).`);
  },
  async dev(args) {
    await prepare();
    const { port, host } = where();
    return next('dev', '--port', String(port), '--hostname', host, ...args);
  },
  async test(args) {
    await prepare();
    const { test } = await import('./steps/test.mjs');
    return test(args);
  },
  check: (args) => runAfterInstall('scripts/check.node.ts', args),
  new: (args) => runAfterInstall('scripts/new.node.ts', args),
  async bench(args) {
    await prepare();
    const { bench } = await import('./steps/bench.mjs');
    return bench(args);
  },
};

const [name = 'start', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!command) stop(`There is no command \`${name}\`. The commands are: ${Object.keys(commands).join(', ')}.`);
try {
  process.exitCode = (await command(args)) ?? 0;
} catch (error) {
  if (!error.isPlain) throw error;
  stop(error.message);
}

async function prepare() {
  const { install } = await import('./steps/install.mjs');
  await install();
}

async function runAfterInstall(entry, args) {
  await prepare();
  const { runModule } = await import('./steps/run.mjs');
  return runModule(entry, args);
}

async function next(...args) {
  const { run } = await import('./steps/run.mjs');
  return run('node_modules/next/dist/bin/next', args);
}

/** Loopback unless HOST says otherwise: a course under work is nobody else's business. */
function where() {
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    stop(`PORT is "${process.env.PORT}", and a port is a number from 1 to 65535. For example: PORT=3001 npm start`);
  }
  return { port, host: process.env.HOST || '127.0.0.1' };
}
