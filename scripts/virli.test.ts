import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readSiteUrl } from '@/lib/site/addresses';

/** What someone sees who types a command. */
function typed(words: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, said: stdout + stderr };
}

test('an unknown command is told, with the known ones', () => {
  expect(typed(['scripts/virli.mjs', 'strat'])).toEqual({
    status: 1,
    said: 'virli: There is no command `strat`. The commands are: start, build, dev, test, check, doctor, new, bench.\n',
  });
});

test('an unknown option of build is told before anything is built', () => {
  expect(typed(['scripts/virli.mjs', 'build', '--zipp'])).toEqual({
    status: 1,
    said: 'virli: `npm run build` knows one option, --zip, and not `--zipp`. COURSE, SITE_URL and OUT are written before it: SITE_URL=https://school.example npm run build\n',
  });
});

test.each([
  [[], 'Say which address to look at, for example: npm run doctor -- https://school.example/virli/'],
  [
    ['school.example'],
    '"school.example" is no address of a site. Write it whole, for example: npm run doctor -- https://school.example',
  ],
  [
    ['https://a.example/', 'https://b.example/'],
    'One address at a time: npm run doctor -- https://school.example/virli/',
  ],
])('npm run doctor with %j is answered in a sentence', (addresses, sentence) => {
  expect(typed(['scripts/virli.mjs', 'doctor', ...addresses])).toEqual({ status: 1, said: `virli: ${sentence}\n` });
});

test.each(['abc', '0', '70000', '3.5'])('PORT=%s is not a port', (PORT) => {
  expect(typed(['scripts/virli.mjs', 'start'], { PORT })).toEqual({
    status: 1,
    said: `virli: PORT is "${PORT}", and a port is a number from 1 to 65535. For example: PORT=3001 npm start\n`,
  });
});

/** Takes any port; `close` gives it back. */
async function aPort() {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const close = () => new Promise((done) => server.close(done));
  return { port: typeof address === 'object' && address ? address.port : 0, close };
}

async function aFreePort(): Promise<number> {
  const { port, close } = await aPort();
  await close();
  return port;
}

test('a busy port is told before anything is built', async () => {
  const { port, close } = await aPort();
  expect(typed(['scripts/virli.mjs', 'start'], { PORT: String(port) })).toEqual({
    status: 1,
    said: `virli: Port ${port} is busy. Try another one: PORT=${port + 1} npm start\n`,
  });
  await close();
});

test.each(['203.0.113.7', 'no-such-name.invalid'])(
  'HOST=%s is told before anything is built, without a stack trace',
  async (HOST) => {
    const told = typed(['scripts/virli.mjs', 'start'], { HOST, PORT: String(await aFreePort()) });
    expect(told).toEqual({
      status: 1,
      said: `virli: HOST is "${HOST}", and that is no address of this machine. Without HOST, the course is at localhost; with HOST=0.0.0.0, at every address of this machine.\n`,
    });
  },
);

test.each([
  ['EADDRINUSE', 3000, 'Port 3000 is busy. Try another one: PORT=3001 npm start'],
  ['EADDRINUSE', 65535, 'Port 65535 is busy. Try another one: PORT=3000 npm start'],
  ['EACCES', 80, 'This system does not let you use port 80. Try another one: PORT=3000 npm start'],
  ['ENFILE', 3000, 'The course cannot be served at port 3000 of 127.0.0.1: too many files.'],
])('%s at port %i is told in a sentence', (code, port, sentence) => {
  const error = JSON.stringify({ code, message: 'too many files' });
  const ask = `const { sentenceFor } = await import('./scripts/steps/port.mjs'); console.log(sentenceFor(${error}, ${port}, '127.0.0.1'))`;
  expect(typed(['--input-type=module', '-e', ask]).said).toBe(`${sentence}\n`);
});

test.each([
  ['18.20.0', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['22.0.0', true],
])('Node %s is new enough: %s', (version, isEnough) => {
  const ask = `const { nodeProblem } = await import('./scripts/steps/install.mjs'); console.log(nodeProblem('${version}') ?? 'fine')`;
  expect(typed(['--input-type=module', '-e', ask]).said).toBe(
    isEnough
      ? 'fine\n'
      : `Node 20.19 or newer is needed, and this is Node ${version}. Install a newer one from https://nodejs.org/ and try again.\n`,
  );
});

test('what was made from the same inputs is not made again; what failed, or has changed, is', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'virli-hash-'));
  writeFileSync(path.join(folder, 'a.txt'), 'one');
  const story = `
    import { writeFileSync } from 'node:fs';
    const { hashOf, once } = await import('./scripts/steps/hash.mjs');
    const [input, stamp] = ['${folder}', '${folder}-stamps/done'];
    const make = (word) => once(stamp, hashOf([input]), async () => { console.log(word); if (word === 'fails') throw word; });
    await make('first');
    await make('again');
    writeFileSync(input + '/a.test.ts', 'a test is no input');
    await make('after a test');
    writeFileSync(input + '/a.txt', 'two');
    await make('fails').catch(() => {});
    await make('repaired');`;
  expect(typed(['--input-type=module', '-e', story.replaceAll('\\', '\\\\')]).said).toBe('first\nfails\nrepaired\n');
  rmSync(folder, { recursive: true });
  rmSync(`${folder}-stamps`, { recursive: true });
});

test('sites in the folders a-b and a/b do not pass for one another', () => {
  const ask = `
    const { stampOf } = await import('./scripts/steps/build.mjs');
    const [one, other, again] = ['a-b', 'a/b', './a-b/'].map(stampOf);
    console.log(one !== other, one === again)`;
  expect(typed(['--input-type=module', '-e', ask]).said).toBe('true true\n');
});

test('the site is made again for other browsers when package.json names others', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'virli-inputs-'));
  const story = `
    import { writeFileSync } from 'node:fs';
    const { inputsOf } = await import('./scripts/steps/build.mjs');
    process.chdir(${JSON.stringify(folder)});
    const inputs = ['chrome >= 123', 'chrome >= 123', 'chrome >= 130'].map((browser) => {
      writeFileSync('package.json', JSON.stringify({ browserslist: [browser] }));
      return inputsOf('.', []);
    });
    console.log(inputs[0] === inputs[1], inputs[1] === inputs[2])`;
  expect(typed(['--input-type=module', '-e', story]).said).toBe('true false\n');
  rmSync(folder, { recursive: true });
});

test('a checkout on Windows has the line endings that the style check wants', () => {
  expect(readFileSync('.gitattributes', 'utf8')).toMatch(/^\* text=auto eol=lf$/m);
});

test('on a phone runs what says so, and no server test is skipped: the last line of npm test counts none', () => {
  const list = ['node_modules/@playwright/test/cli.js', 'test', '--list'];
  expect(typed([...list, '--project', 'desktop']).said).toContain('nginx.spec.ts');
  const phone = typed([...list, '--project', 'phone']).said;
  expect(phone).toContain('journeys.spec.ts');
  expect(phone).not.toContain('nginx.spec.ts');
}, 60_000);

test('a test that could not be run here says why', () => {
  const tests = (type: string, description: string) => [{ tests: [{ annotations: [{ type, description }] }] }];
  const report = { suites: [{ specs: tests('skip', 'nginx is not installed') }], specs: tests('slow', 'a slow line') };
  const ask = `const { skipReasons } = await import('./scripts/steps/test.mjs'); console.log(skipReasons(${JSON.stringify(report)}))`;
  expect(typed(['--input-type=module', '-e', ask]).said).toBe("[ 'nginx is not installed' ]\n");
});

const names =
  'COURSE names the folder that holds content/ and quizzes/; without it, the course of this repository is taken.';

test.each([
  [{ SITE_URL: 'school.example/virli' }, 'SITE_URL is "school.example/virli", and it must be the address of the site'],
  [
    { SITE_URL: 'ftp://school.example/' },
    'SITE_URL is "ftp://school.example/", and it must be the address of the site',
  ],
  [{ SITE_URL: 'https://a.example/?x' }, 'SITE_URL is "https://a.example/?x", and it must be the address of the site'],
  [
    { COURSE: 'no-such-course' },
    `COURSE is "no-such-course", and there is no folder ${path.resolve('no-such-course')}.`,
  ],
  [
    { COURSE: 'docs' },
    `COURSE is "docs", and ${path.resolve('docs')} holds no course: it has no content/course.yaml. ${names}`,
  ],
  [
    { OUT: 'package.json' },
    `OUT is "package.json", and ${path.resolve('package.json')} is a file. Name a folder to make.`,
  ],
  [{ OUT: 'package.json/x' }, `OUT is "package.json/x", and ${path.resolve('package.json')} is a file.`],
  [{ OUT: '.' }, 'OUT is ".", and that folder holds this repository. Name a folder to make, such as OUT=out.'],
  [{ OUT: '..' }, 'OUT is "..", and that folder holds this repository.'],
  [{ OUT: 'docs' }, 'docs/ holds something else than a site made here. Choose another OUT, or empty that folder.'],
])('%j is told before anything is built', (env, says) => {
  const { status, said } = typed(['scripts/virli.mjs', 'build'], env);
  expect(said).toContain(`virli: ${says}`);
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(status).toBe(1);
});

test('a course that is nowhere is named by every command that would read it', () => {
  for (const command of [['check'], ['new', 'quiz', 'x'], ['start'], ['dev'], ['build']])
    expect(typed(['scripts/virli.mjs', ...command], { COURSE: 'nowhere' }).said).toContain(
      'virli: COURSE is "nowhere"',
    );
});

test('an address that the build would refuse at its end is refused at its beginning, and no other', () => {
  const addresses = [
    '',
    ' ',
    'https://a.example',
    'http://a.example/b/',
    'a.example',
    'https://a.example/#b',
    'x:',
    '/b',
  ];
  const ask = `
    const { askedProblem } = await import('./scripts/steps/asked.mjs');
    console.log(JSON.stringify(${JSON.stringify(addresses)}.map((SITE_URL) => askedProblem({ SITE_URL }) ?? null)))`;
  const told: (string | null)[] = JSON.parse(typed(['--input-type=module', '-e', ask]).said);
  const thrown = addresses.map((address) => {
    try {
      readSiteUrl(address);
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  });
  expect(told).toEqual(thrown);
});

test('packages that npm has just installed are not installed again; one that is missing, or of another version, is', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'virli-packages-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  type Package = { version: string; integrity: string; optional?: boolean; os?: string[]; cpu?: string[] };
  const at = (version: string, more: Partial<Package> = {}): Package => ({
    version,
    integrity: `sha-${version}`,
    ...more,
  });
  const ours = { optional: true, os: [process.platform], cpu: [process.arch] };
  const others = { optional: true, os: ['aix'], cpu: [process.arch] };
  const lock = {
    '': at('0'),
    'node_modules/a': at('1.0.0'),
    'node_modules/a/node_modules/b': at('2.0.0'),
    'node_modules/ours': at('1.0.0', ours),
    'node_modules/others': at('1.0.0', others),
    'node_modules/wasm': at('1.0.0', { optional: true }),
  };
  const { '': _, 'node_modules/others': __, 'node_modules/wasm': ___, ...installed } = lock;
  const isIntact = (found: Record<string, Package>, onDisk = Object.keys(found)) => {
    rmSync(path.join(folder, 'node_modules'), { recursive: true, force: true });
    for (const place of onDisk) {
      mkdirSync(path.join(folder, place), { recursive: true });
      writeFileSync(path.join(folder, place, 'package.json'), '{}');
    }
    mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
    writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: lock }));
    writeFileSync(path.join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: found }));
    const ask = `const { isIntact } = await import('./scripts/steps/install.mjs'); console.log(isIntact(${JSON.stringify(folder)}))`;
    return typed(['--input-type=module', '-e', ask]).said.trim();
  };
  expect(isIntact(installed)).toBe('true');
  expect(isIntact(installed, ['node_modules/a'])).toBe('false');
  expect(isIntact({ ...installed, 'node_modules/a': at('1.0.1') })).toBe('false');
  expect(isIntact({ ...installed, 'node_modules/more': at('1.0.0') })).toBe('false');
  const { 'node_modules/ours': ____, ...foreign } = installed;
  expect(isIntact(foreign)).toBe('false');
  const { 'node_modules/a': _____, ...fewer } = installed;
  expect(isIntact(fewer)).toBe('false');
});

test('the packages that stand here are recognised as those of package-lock.json', () => {
  const ask = `const { isIntact } = await import('./scripts/steps/install.mjs'); console.log(isIntact('.'))`;
  expect(typed(['--input-type=module', '-e', ask]).said).toBe('true\n');
});
