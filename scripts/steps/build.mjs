// From the sources to a shipped site: Next exports, then lib/site ships. Each of the two is done only when it must be.
import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { hashOf, once } from './hash.mjs';
import { load, run, runModule } from './run.mjs';
import { say, trouble } from './say.mjs';

const folders = ['app', 'components', 'lib', 'public', 'scripts'];
// package.json names the browsers that the styles and scripts are written for.
const settings = ['next.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];
const data = ['content', 'quizzes', 'labs'];

/**
 * Builds the site that the environment asks for (COURSE, SITE_URL, ISLANDS, BASE_PATH, OUT); `wanted` wins over it.
 * `publish`: for readers, so nothing of the example that `npm run new` copies may be left.
 * Returns the folder; throws a plain sentence when it cannot. Several sites of the same course share one export of Next.
 */
export async function buildSite(wanted = {}, { force = false, publish = false } = {}) {
  const { COURSE = '.', SITE_URL = '', ISLANDS = '1', OUT = 'out', ...rest } = { ...process.env, ...wanted };
  // The islands site has relative addresses: it needs no base path.
  const BASE_PATH = ISLANDS === '0' ? (rest.BASE_PATH ?? '') : '';
  const { foreignProblem } = await load('lib/site/own-folder.node.ts');
  const foreign = foreignProblem(OUT);
  if (foreign) throw trouble(foreign);
  const exportInputs = inputsOf(COURSE, [BASE_PATH, ISLANDS]);
  const exported = path.join('.virli/exports', nameOf(COURSE, BASE_PATH, ISLANDS === '0' ? 'next' : ''));
  if (force) rmSync(stampOf(OUT), { force: true });
  if (force) rmSync(stampOf(exported), { force: true });

  await once(present(exported), exportInputs, async () => {
    // Everything that is wrong with the course is told here, at once; Next would stop at the first, in its own words.
    const checked = await runModule('scripts/check.node.ts', [publish ? '--publish' : '--course'], { env: { COURSE } });
    if (checked !== 0) throw trouble('The course has mistakes, told above. The site made before is untouched.');
    say(`Rendering the pages${COURSE === '.' ? '' : ` of ${COURSE}`} (half a minute or so)…`);
    rmSync(exported, { recursive: true, force: true });
    const next = 'node_modules/next/dist/bin/next';
    const exitCode = await run(next, ['build'], {
      env: { COURSE, BASE_PATH, ISLANDS, EXPORT_DIR: exported, NODE_ENV: 'production' },
    });
    if (exitCode !== 0)
      throw trouble('The pages could not be built: what is wrong is told above. The site made before is untouched.');
  });
  // Every page says which build it is of: after a commit the pages are the same, their feet are not.
  const { readBuild } = await load('lib/site/build.node.ts');
  const build = JSON.stringify(readBuild('.', COURSE));
  await once(present(OUT), hashOf([], [exportInputs, SITE_URL, ISLANDS, build]), async () => {
    say(`Making the site in ${OUT}/…`);
    const exitCode = await runModule('scripts/ship.node.ts', [exported, OUT], {
      env: { COURSE, SITE_URL, ISLANDS, BASE_PATH },
    });
    if (exitCode !== 0)
      throw trouble('The site could not be made: what is wrong is told above. The one made before is untouched.');
  });
  return OUT;
}

const testAddress = { SITE_URL: 'https://virli.example', BASE_PATH: '' };
const tiny = 'e2e/courses/tiny';

/** What the tests read. Never out/: that is what the person has built. */
export async function buildTestSites() {
  await buildSite({ ...testAddress, ISLANDS: '1', COURSE: '.', OUT: '.virli/sites/islands' });
  await buildSite({ ...testAddress, ISLANDS: '1', COURSE: tiny, OUT: '.virli/sites/tiny' });
  await buildSite({ ...testAddress, ISLANDS: '0', COURSE: tiny, OUT: '.virli/sites/tiny-plain' });
}

/** What the benchmark compares: the course as it is shipped, and as Next exports it. */
export async function buildBenchSites() {
  await buildSite({ ...testAddress, ISLANDS: '1', COURSE: '.', OUT: '.virli/sites/islands' });
  await buildSite({ ...testAddress, ISLANDS: '0', COURSE: '.', OUT: '.virli/sites/next' });
}

/** A hash of all that an export of a course is made from. */
export function inputsOf(course, words) {
  const files = [...folders, ...settings, ...data.map((folder) => path.join(course, folder))];
  return hashOf(files, [course, ...words]);
}

/** The stamp of a folder; a folder that has gone has no stamp. */
function present(folder) {
  if (!existsSync(path.join(folder, 'index.html'))) rmSync(stampOf(folder), { force: true });
  return stampOf(folder);
}

/** Where it is noted what a folder was made from. */
export function stampOf(folder) {
  return path.join('.virli/stamps', nameOf(folder));
}

/** A name for people, and a hash that tells `a/b` from `a-b`. */
function nameOf(folder, ...words) {
  const place = path.resolve(folder);
  const hash = createHash('sha256')
    .update(JSON.stringify([place, ...words]))
    .digest('hex');
  const shown = [path.relative('.', place), ...words].join(' ').replace(/[^A-Za-z0-9]+/g, '-');
  return `${shown.replace(/^-+|-+$/g, '') || 'course'}-${hash.slice(0, 8)}`;
}
