// Everything that proves the course right, in the order in which a mistake is cheapest to find. All is run, then counted.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { buildTestSites } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { listenProblem } from './port.mjs';
import { load, run, runModule } from './run.mjs';
import { say } from './say.mjs';

const none = { passed: 0, failed: 0, skipped: 0 };

/** With `args`, only the browser tests, and `args` go to Playwright. Prints the counts last; gives the exit code. */
export async function test(args) {
  const browserOnly = args.length > 0;
  const counts = [];
  if (!browserOnly) counts.push(await check(), await unitTests());
  counts.push(await browserTests(args));
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((word) => total(counts, word));
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed > 0 ? 1 : 0;
}

function total(counts, word) {
  return counts.reduce((sum, count) => sum + count[word], 0);
}

async function check() {
  const code = await runModule('scripts/check.node.ts', ['--all']);
  return code === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 };
}

async function unitTests() {
  const report = '.virli/vitest.json';
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run('node_modules/vitest/vitest.mjs', ['run', ...reporters]);
  const told = readJson(report);
  if (!told) return { ...none, failed: 1 };
  return honest(code, {
    passed: told.numPassedTests,
    failed: told.numFailedTests,
    skipped: told.numPendingTests + told.numTodoTests,
  });
}

async function browserTests(args) {
  const report = '.virli/playwright.json';
  rmSync(report, { force: true });
  const executable = await findChromium();
  if (!executable) {
    say('The browser tests need Chromium, and none could be installed. Install one, or set CHROMIUM_PATH to it.');
    return { ...none, failed: 1 };
  }
  try {
    await buildTestSites();
  } catch (error) {
    if (!error.isPlain) throw error;
    say(error.message);
    return { ...none, failed: 1 };
  }
  const { portsInARow } = await load('e2e/support/sites.ts');
  const env = {
    CHROMIUM_PATH: executable,
    E2E_PORT: String(await freePorts(4610, portsInARow)),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    // The sites of the tests do not follow what the person builds.
    COURSE: '.',
  };
  const code = await run('node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json', ...args], { env });
  const told = readJson(report);
  if (!told?.stats) return { ...none, failed: 1 };
  const { stats } = told;
  for (const reason of new Set(told.suites.flatMap(skipReasons))) say(`Skipped: ${reason}.`);
  return honest(code, { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped });
}

/** Why tests of a suite of Playwright's report were not run. */
export function skipReasons({ suites = [], specs = [] }) {
  const annotations = specs.flatMap(({ tests }) => tests.flatMap((one) => one.annotations));
  const own = annotations.filter(({ type }) => type === 'skip').map(({ description }) => description);
  return [...own, ...suites.flatMap(skipReasons)];
}

/** A run can fail without a failed test: a file that does not load, for example. */
function honest(code, counts) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** The first of some free ports in a row. */
async function freePorts(first, count) {
  const row = Array.from({ length: count }, (_, index) => first + index);
  const problems = await Promise.all(row.map((port) => listenProblem(port, '127.0.0.1')));
  return problems.some(Boolean) ? freePorts(first + 10, count) : first;
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
