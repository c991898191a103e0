// The commands of package.json. Node built-ins only: on a fresh clone nothing else is there yet.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { askedProblem, courseProblem } from './steps/asked.mjs';
import { nodeProblem } from './steps/install.mjs';
import { say, stop } from './steps/say.mjs';

// Said first, and in words that an old Node understands too.
const tooOld = nodeProblem(process.versions.node);
if (tooOld) stop(tooOld);

process.chdir(path.resolve(fileURLToPath(import.meta.url), '../..'));

const commands = {
  async start() {
    refuse(askedProblem(process.env));
    const { port, host } = where();
    const { listenProblem, sentenceFor } = await import('./steps/port.mjs');
    const problem = await listenProblem(port, host);
    refuse(problem);
    await prepare();
    const { buildSite } = await import('./steps/build.mjs');
    const { load } = await import('./steps/run.mjs');
    const folder = await buildSite();
    const { serve } = await load('lib/serve/serve.node.ts');
    const server = await serve(folder, { port, host, base: process.env.BASE_PATH }).catch((error) =>
      // Somebody else may have taken the port during the build.
      stop(sentenceFor(error, port, host)),
    );
    say(`The course is at ${server.url} (Ctrl+C stops it).`);
  },
  async build(args) {
    const unknown = args.find((word) => word !== '--zip');
    if (unknown) {
      stop(
        `\`npm run build\` knows one option, --zip, and not \`${unknown}\`. COURSE, SITE_URL and OUT are written before it: SITE_URL=https://school.example npm run build`,
      );
    }
    refuse(askedProblem(process.env));
    await prepare();
    const { buildSite } = await import('./steps/build.mjs');
    const folder = await buildSite({}, { force: true, publish: true });
    say(`The site is in ${folder}/: copy that folder to any web host (docs/deploy.md).`);
    if (!args.includes('--zip')) return 0;
    const { runModule } = await import('./steps/run.mjs');
    return runModule('scripts/zip.node.ts', [folder, path.join(path.dirname(folder), 'virli-site.zip')]);
  },
  async dev(args) {
    refuse(courseProblem(process.env.COURSE ?? '.'));
    const { port, host } = where();
    await prepare();
    const { watchEdits } = await import('./steps/edits.mjs');
    // Two servers may run side by side, each for a course of its own.
    const editsFile = `.virli/edits-${port}.ts`;
    await watchEdits(editsFile);
    const { run } = await import('./steps/run.mjs');
    const words = ['dev', '--port', String(port), '--hostname', host, ...args];
    return run('node_modules/next/dist/bin/next', words, { env: { EDITS_FILE: editsFile } });
  },
  async test(args) {
    await prepare();
    const { test } = await import('./steps/test.mjs');
    return test(args);
  },
  check: (args) => runAfterInstall('scripts/check.node.ts', args),
  doctor: (args) => runAfterInstall('scripts/doctor.node.ts', args),
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

/** Ends the command, when there is something to say. */
function refuse(problem) {
  if (problem) stop(problem);
}

async function prepare() {
  const { install } = await import('./steps/install.mjs');
  await install();
}

async function runAfterInstall(entry, args) {
  refuse(courseProblem(process.env.COURSE ?? '.'));
  await prepare();
  const { runModule } = await import('./steps/run.mjs');
  return runModule(entry, args);
}

/** Loopback unless HOST says otherwise: a course under work is nobody else's business. */
function where() {
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    stop(`PORT is "${process.env.PORT}", and a port is a number from 1 to 65535. For example: PORT=3001 npm start`);
  }
  return { port, host: process.env.HOST || '127.0.0.1' };
}
